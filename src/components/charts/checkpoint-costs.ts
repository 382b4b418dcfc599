import { dot, line, text } from "@observablehq/plot";
import type { CostsData } from "../../views/checkpointing/costs.js";
import { gridLines, halo, percent, plot, type ChartSize } from "./plot.js";
import { intervalAxisX, intervalScale } from "./time-axis.js";

const series = [
  { key: "running", label: "time with a checkpoint running", color: "var(--checkpoint)" },
  { key: "lost", label: "largest rate lost", color: "var(--danger)" },
] as const;

/** How much checkpoints are there, and how much they cost. */
export function checkpointCostsChart(data: CostsData, size: ChartSize): SVGSVGElement {
  const { axis, points, here } = data;
  const texts = { running: data.runningText, lost: data.lostText };
  const first = points[Math.floor(points.length * 0.04)];
  return plot(size, {
    x: intervalScale(axis),
    y: { domain: [0, 1.12], label: "↑ share", tickFormat: percent, ticks: [0, 0.25, 0.5, 0.75, 1] },
    marks: [
      gridLines(5),
      intervalAxisX(axis, size),
      ...series.flatMap(({ key, label, color }) => [
        line(points, { x: "interval", y: key, stroke: color, strokeWidth: 2.5 }),
        text(first ? [first] : [], {
          x: "interval",
          y: key,
          text: () => label,
          dy: -11,
          textAnchor: "start",
          fill: color,
          fontWeight: 600,
          ...halo,
        }),
        ...(here
          ? [
              dot([here], { x: "interval", y: key, r: 5.5, fill: "var(--accent)", stroke: "var(--paper)" }),
              text([here], {
                x: "interval",
                y: key,
                text: () => texts[key],
                dx: 10,
                dy: -9,
                textAnchor: "start",
                fill: "var(--ink)",
                fontWeight: 600,
                ...halo,
              }),
            ]
          : []),
      ]),
    ],
  });
}
