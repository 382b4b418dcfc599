import { dot, gridY, line } from "@observablehq/plot";
import type { CostsData } from "../../views/checkpointing/costs.js";
import { labels, type Label } from "./labels.js";
import { percent, plot, type ChartSize } from "./plot.js";
import { intervalAxisX, intervalScale } from "./time-axis.js";

/** The lower curve first, so that its labels keep their places where the curves come close. */
const series = [
  { key: "lost", label: "largest rate lost", color: "var(--danger)" },
  { key: "running", label: "time with a checkpoint running", color: "var(--checkpoint)" },
] as const;

const ticks = [0, 0.25, 0.5, 0.75, 1];

/** How much checkpoints are there, and how much they cost. */
export function checkpointCostsChart(data: CostsData, size: ChartSize): SVGSVGElement {
  const { axis, points, here } = data;
  return plot(size, {
    x: intervalScale(axis),
    y: { domain: [0, 1.12], label: "↑ share", tickFormat: percent, ticks },
    marks: [
      gridY(ticks, { stroke: "var(--rule)", strokeOpacity: 1 }),
      intervalAxisX(axis, size),
      ...series.map(({ key, color }) => line(points, { x: "interval", y: key, stroke: color, strokeWidth: 2.5 })),
      ...series.map(({ key }) =>
        dot(here ? [here] : [], { x: "interval", y: key, r: 5.5, fill: "var(--accent)", stroke: "var(--paper)" }),
      ),
      labels([...valueLabels(data), ...nameLabels(data)], {
        dots: here ? series.map(({ key }) => [here.interval, here[key]]) : [],
        lines: series.map(({ key }) => points.map((point) => [point.interval, point[key]])),
      }),
    ],
  });
}

function valueLabels({ here, runningText, lostText }: CostsData): Label[] {
  if (!here) return [];
  const texts = { running: runningText, lost: lostText };
  const beside = { anchor: "start", dx: 10, dy: -9 } as const;
  return series.map(({ key, color }) => ({ x: here.interval, y: here[key], text: texts[key], fill: color, ...beside }));
}

function nameLabels({ points }: CostsData): Label[] {
  const first = points[Math.floor(points.length * 0.04)];
  if (!first) return [];
  const above = { anchor: "start", dy: -11 } as const;
  return series.map(({ key, label, color }) => ({
    x: first.interval,
    y: first[key],
    text: label,
    fill: color,
    ...above,
  }));
}
