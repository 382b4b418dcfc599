import { dot, line, ruleY } from "@observablehq/plot";
import type { KeysTouchedData } from "../../views/checkpointing/keys-touched.js";
import { labels, type Label } from "./labels.js";
import { gridLines, percent, plot, type ChartSize } from "./plot.js";
import { intervalAxisX, intervalScale } from "./time-axis.js";

const series = [
  { key: "evenly", label: "evenly", dash: {}, beside: { anchor: "end", dx: -12, dy: -12 } },
  {
    key: "zipf",
    label: "by Zipf’s law",
    dash: { strokeDasharray: "7 4" },
    beside: { anchor: "start", dx: 12, dy: 14 },
  },
] as const;

/** The share of keys that change, for two ways in which messages spread over them. */
export function keysTouchedChart(data: KeysTouchedData, size: ChartSize): SVGSVGElement {
  const { axis, points, measured } = data;
  const here = hereOf(data);
  return plot(size, {
    x: intervalScale(axis),
    y: { domain: [0, 1], label: "↑ of the keys", tickFormat: percent, ticks: 5 },
    marks: [
      gridLines(5),
      intervalAxisX(axis, size),
      ruleY([measured], { stroke: "var(--ink)", strokeWidth: 1.25 }),
      ...series.map(({ key, dash }) =>
        line(points, { x: "interval", y: key, stroke: "var(--checkpoint)", strokeWidth: 2.5, ...dash }),
      ),
      dot(here, { x: "interval", y: "share", r: 6, fill: "var(--accent)", stroke: "var(--paper)" }),
      labels([...hereLabels(data), measuredLabel(data, size), ...nameLabels(data)], {
        dots: here.map(({ interval, share }) => [interval, share]),
        lines: [
          ...series.map(({ key }) => points.map((point) => [point.interval, point[key]] as const)),
          points.map(({ interval }) => [interval, measured] as const),
        ],
      }),
    ],
  });
}

/** The reader's point; a minimum pause can put it outside of the axis. */
function hereOf({ axis, here }: KeysTouchedData) {
  return here && here.interval <= axis.right ? [here] : [];
}

function hereLabels(data: KeysTouchedData): Label[] {
  return hereOf(data).map(({ interval: x, share: y, label: text }) => {
    return { x, y, text, anchor: "middle", dy: 20, fill: "var(--ink)" };
  });
}

function nameLabels({ points }: KeysTouchedData): Label[] {
  const place = points[Math.floor(points.length * 0.72)];
  if (!place) return [];
  return series.map(({ key, label: text, beside }) => {
    return { x: place.interval, y: place[key], text, fill: "var(--checkpoint)", ...beside };
  });
}

function measuredLabel({ axis, measured, measuredText }: KeysTouchedData, { narrow }: ChartSize): Label {
  const text = narrow ? `incremental: ${measuredText}` : `incremental checkpoint: ${measuredText} of the state`;
  return { x: axis.left, y: measured, text, anchor: "start", dx: 4, dy: -10, fill: "var(--ink)", weight: 400 };
}
