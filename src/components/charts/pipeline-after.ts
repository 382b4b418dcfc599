import { dot, line, text } from "@observablehq/plot";
import type { AfterData } from "../../views/suspects/after/after.js";
import { text as textOf } from "../../model/units.js";
import { count, gridLines, halo, plot, threshold, type ChartSize } from "./plot.js";

/** The rate at the source against the parallelism of the bottleneck. */
export function pipelineAfterChart(data: AfterData, size: ChartSize): SVGSVGElement {
  const { points, here, offered, offeredLabel, ceiling, right, top } = data;
  const isRight = here.parallelism > right / 2;
  return plot(size, {
    marginLeft: 64,
    x: { domain: [0, right], label: "subtasks of the bottleneck →", ticks: size.narrow ? 4 : 8, tickFormat: count },
    y: {
      domain: [0, top],
      label: "↑ records per second at the source",
      ticks: 5,
      tickFormat: (rate: number) => textOf(rate, "recordsPerSecond"),
    },
    marks: [
      gridLines(5),
      ...threshold(offered, offeredLabel, { side: "left" }),
      line(points, { x: "parallelism", y: "rate", stroke: "var(--messages)", strokeWidth: 2.5 }),
      ...(ceiling
        ? [
            text([ceiling.label], {
              frameAnchor: "right",
              y: ceiling.rate,
              dy: 14,
              textAnchor: "end",
              fill: "var(--ink)",
              ...halo,
            }),
          ]
        : []),
      dot([here], { x: "parallelism", y: "rate", r: 5, fill: "var(--messages)" }),
      text([here], {
        x: "parallelism",
        y: "rate",
        text: "label",
        dx: isRight ? -10 : 10,
        dy: 14,
        textAnchor: isRight ? "end" : "start",
        fill: "var(--ink)",
        fontWeight: 600,
        ...halo,
      }),
    ],
  });
}
