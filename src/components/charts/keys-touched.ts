import { dot, line, text } from "@observablehq/plot";
import type { KeysTouchedData } from "../../views/checkpointing/keys-touched.js";
import { gridLines, halo, percent, plot, threshold, type ChartSize } from "./plot.js";
import { intervalAxisX, intervalScale } from "./time-axis.js";

const series = [
  { key: "evenly", label: "evenly", dash: undefined, dy: -12 },
  { key: "zipf", label: "by Zipf’s law", dash: "7 4", dy: 16 },
] as const;

/** The share of keys that change, for two ways in which messages spread over them. */
export function keysTouchedChart(data: KeysTouchedData, size: ChartSize): SVGSVGElement {
  const { axis, points, here, measured, measuredText } = data;
  const place = points[Math.floor(points.length * 0.72)];
  return plot(size, {
    x: intervalScale(axis),
    y: { domain: [0, 1], label: "↑ of the keys", tickFormat: percent, ticks: 5 },
    marks: [
      gridLines(5),
      intervalAxisX(axis, size),
      ...threshold(measured, `incremental checkpoint: ${measuredText} of the state`, { side: "left" }),
      ...series.flatMap(({ key, label, dash, dy }) => [
        line(points, {
          x: "interval",
          y: key,
          stroke: "var(--checkpoint)",
          strokeWidth: 2.5,
          ...(dash ? { strokeDasharray: dash } : {}),
        }),
        text(place ? [place] : [], {
          x: "interval",
          y: key,
          text: () => label,
          dy,
          dx: key === "zipf" ? 12 : -12,
          textAnchor: key === "zipf" ? "start" : "end",
          fill: "var(--checkpoint)",
          fontWeight: 600,
          ...halo,
        }),
      ]),
      ...(here
        ? [
            dot([here], { x: "interval", y: "share", r: 6, fill: "var(--accent)", stroke: "var(--paper)" }),
            text([here], {
              x: "interval",
              y: "share",
              text: "label",
              dy: 20,
              fill: "var(--ink)",
              fontWeight: 600,
              ...halo,
            }),
          ]
        : []),
    ],
  });
}
