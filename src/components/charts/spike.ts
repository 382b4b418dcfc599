import { dot, line, ruleY, text } from "@observablehq/plot";
import type { SpikeData } from "../../views/capacity/spike.js";
import { count, gridLines, halo, plot, type ChartSize } from "./plot.js";

/** Parallelism against the time allowed, with the average as a floor. */
export function spikeChart(data: SpikeData, size: ChartSize): SVGSVGElement {
  const { points, here, averageSubtasks, averageLabel, slideSeconds, left, top } = data;
  // Its label stands to the left of the point, where the curve is above it, unless there is no room.
  const isFarLeft = here !== null && Math.log(here.seconds / left) < 0.3 * Math.log(slideSeconds / left);
  return plot(size, {
    x: {
      type: "log",
      domain: [left, slideSeconds],
      label: "seconds to work off one firing →",
      ticks: size.narrow ? 3 : 8,
      tickFormat: "~s",
    },
    y: { domain: [0, top], label: "↑ subtasks", tickFormat: count, ticks: 5 },
    marks: [
      gridLines(5),
      ruleY([averageSubtasks], { stroke: "var(--ink)", strokeDasharray: "5 4" }),
      text([averageLabel], {
        frameAnchor: "left",
        y: averageSubtasks,
        dx: 6,
        dy: -8,
        textAnchor: "start",
        fill: "var(--ink)",
        ...halo,
      }),
      line(points, { x: "seconds", y: "subtasks", stroke: "var(--results)", strokeWidth: 2.5 }),
      ...(here
        ? [
            dot([here], { x: "seconds", y: "subtasks", r: 5, fill: "var(--results)" }),
            text([here], {
              x: "seconds",
              y: "subtasks",
              text: "label",
              dx: isFarLeft ? 8 : -8,
              dy: -16,
              textAnchor: isFarLeft ? "start" : "end",
              fill: "var(--ink)",
              fontWeight: 600,
              ...halo,
            }),
          ]
        : []),
    ],
  });
}
