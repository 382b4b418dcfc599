import { axisX, axisY, dot, gridY, line, rect, ruleX, ruleY } from "@observablehq/plot";
import type { BuffersData } from "../../views/memory/buffers-by-parallelism.js";
import { labels, type Label } from "./labels.js";
import { count, plot, type ChartSize } from "./plot.js";

const series = [
  { key: "wanted", name: "would use", dash: { strokeDasharray: "7 4" }, dy: -12 },
  { key: "required", name: "must have", dash: {}, dy: 14 },
] as const;

/** The colour of network memory. */
const COLOUR = "var(--network-memory)";

/** The buffers that a TaskManager must have and would use, and the limit above which tasks do not start. */
export function buffersChart(data: BuffersData, size: ChartSize): SVGSVGElement {
  const { points, right, top, limit, here } = data;
  const isDrawn = points.length > 0;
  const dots = isDrawn ? [here] : [];
  const powers = (to: number): number[] => Array.from({ length: Math.log10(to) + 1 }, (_, power) => 10 ** power);
  return plot(size, {
    marginLeft: 64,
    x: { type: "log", domain: [1, right] },
    y: { type: "log", domain: [1, top], clamp: true },
    marks: [
      gridY(powers(top), { stroke: "var(--rule)", strokeOpacity: 1 }),
      axisX(powers(right), { anchor: "bottom", text: count, label: "parallelism →" }),
      axisY(powers(top), { anchor: "left", text: count, label: "↑ buffers" }),
      ...(limit
        ? [
            rect([limit], { y1: "buffers", y2: top, fill: "var(--ink-soft)", fillOpacity: 0.1 }),
            ruleY([limit.buffers], { stroke: "var(--ink)", strokeWidth: 1.25 }),
          ]
        : []),
      ruleX(dots, { x: "parallelism", y1: "required", y2: "wanted", stroke: "var(--accent)", strokeWidth: 2 }),
      ...series.map(({ key, dash }) =>
        line(points, { x: "parallelism", y: key, stroke: COLOUR, strokeWidth: 2.5, ...dash }),
      ),
      dot(dots, { x: "parallelism", y: "required", r: 6, fill: "var(--accent)", stroke: "var(--paper)" }),
      labels([...limitLabels(data, size), ...(isDrawn ? [hereLabel(data), ...nameLabels(data)] : [])], {
        dots: dots.map(({ parallelism, required }) => [parallelism, required]),
        lines: [
          ...series.map(({ key }) => points.map((point) => [point.parallelism, point[key]] as const)),
          limit ? points.map(({ parallelism }) => [parallelism, limit.buffers] as const) : [],
        ],
      }),
    ],
  });
}

function limitLabels({ limit, top }: BuffersData, { narrow }: ChartSize): Label[] {
  if (!limit) return [];
  const text = narrow ? limit.text : `${limit.text}; above, tasks do not start`;
  const dy = limit.buffers < top / 3 ? -11 : 12;
  return [{ x: 1, y: limit.buffers, text, anchor: "start", dx: 6, dy, fill: "var(--ink)", weight: 400 }];
}

function hereLabel({ here }: BuffersData): Label {
  return {
    x: here.parallelism,
    y: here.required,
    text: here.label,
    anchor: "start",
    dx: 12,
    dy: 12,
    fill: "var(--ink)",
  };
}

/** The names stand where the reader's point is not. */
function nameLabels({ points, here, right }: BuffersData): Label[] {
  const at = points[Math.floor(points.length * (here.parallelism > Math.sqrt(right) ? 0.3 : 0.75))];
  if (!at) return [];
  return series.map(({ key, name, dy }) => {
    const anchor = key === "wanted" ? "end" : "start";
    return { x: at.parallelism, y: at[key], text: name, anchor, dx: key === "wanted" ? -8 : 8, dy, fill: COLOUR };
  });
}
