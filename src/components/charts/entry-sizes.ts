import { areaY, axisX, axisY, dot, gridY, line, ruleX } from "@observablehq/plot";
import { text as textOf } from "../../model/units.js";
import type { SizePoint, SizesData } from "../../views/state/entry/sizes.js";
import { labels, type Label } from "./labels.js";
import { nothing } from "./nothing.js";
import { plot, type ChartSize } from "./plot.js";

/** The lines, those of one place in one colour. */
const series = [
  { key: "wideHeap", colour: "var(--heap)", dash: "6 4" },
  { key: "heap", colour: "var(--heap)", dash: "" },
  { key: "savepoint", colour: "var(--disk)", dash: "6 4" },
  { key: "rocks", colour: "var(--disk)", dash: "" },
] as const;

/** What both lines of a place are called: the upper one above its beginning, the lower one below its middle. */
const names = [
  { key: "wideHeap", at: 0.02, dx: 0, dy: -24, text: "heap; dashed:\nabove 32 GiB", fill: "var(--heap)" },
  { key: "rocks", at: 0.5, dx: 12, dy: 26, text: "RocksDB; dashed:\na canonical savepoint", fill: "var(--disk)" },
] as const;

const size = (bytes: number): string => textOf(bytes, "bytes");

/** Bytes for one key and window over the size of a value, both logarithmic. */
export function entrySizesChart(data: SizesData, chart: ChartSize): SVGSVGElement {
  const { points, left, right, bottom, top, here, even } = data;
  if (points.length === 0) return nothing("The job does not start.", chart);
  const [across, up] = [powers(left, right, chart.narrow ? 5 : 10), powers(bottom, top, 8)];
  return plot(
    { ...chart, height: chart.narrow ? 340 : 360 },
    {
      marginLeft: 58,
      marginTop: 34,
      marginRight: 24,
      x: { type: "log", domain: [left, right] },
      y: { type: "log", domain: [bottom, top] },
      marks: [
        gridY(up, { stroke: "var(--rule)", strokeOpacity: 1 }),
        axisX(across, { anchor: "bottom", text: size, label: "size of a value →" }),
        axisY(up, { anchor: "left", text: size, label: "↑ one key and window" }),
        areaY(points, { x: "valueBytes", y1: "heap", y2: "wideHeap", fill: "var(--heap)", fillOpacity: 0.16 }),
        areaY(points, { x: "valueBytes", y1: "rocks", y2: "savepoint", fill: "var(--disk)", fillOpacity: 0.16 }),
        ...(even ? [ruleX([even], { x: "valueBytes", stroke: "var(--ink)", strokeDasharray: "4 3" })] : []),
        ...(here ? [ruleX([here], { x: "valueBytes", stroke: "var(--accent)" })] : []),
        ...series.map(({ key, colour, dash }) =>
          line(points, { x: "valueBytes", y: key, stroke: colour, strokeWidth: 2, strokeDasharray: dash }),
        ),
        ...series.map(({ key }) =>
          dot(here ? [here] : [], { x: "valueBytes", y: key, r: 5, fill: "var(--accent)", stroke: "var(--paper)" }),
        ),
        labels(labelsOf(data), {
          dots: here ? series.map(({ key }) => [here.valueBytes, here[key]] as const) : [],
          lines: series.map(({ key }) => points.map((point) => [point.valueBytes, point[key]] as const)),
        }),
      ],
    },
  );
}

/** Powers of ten within two bounds, at most so many. */
function powers(from: number, to: number, most: number): number[] {
  const [first, last] = [Math.ceil(Math.log10(from) - 1e-9), Math.floor(Math.log10(to) + 1e-9)];
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => 10 ** (first + at * step));
}

function labelsOf({ points, here, even, top }: SizesData): Label[] {
  const own = here
    ? [
        {
          x: here.valueBytes,
          y: here.heap,
          text: here.label,
          fill: "var(--ink)",
          anchor: "start" as const,
          dx: 9,
          dy: 12,
        },
      ]
    : [];
  const edge = even
    ? [
        {
          x: even.valueBytes,
          y: top,
          text: `${even.label}:\na quarter more\nat most`,
          fill: "var(--ink)",
          anchor: "end" as const,
          dx: -6,
          dy: 18,
        },
      ]
    : [];
  return [...own, ...names.map((name) => nameOf(name, points)), ...edge];
}

function nameOf({ key, at, ...name }: (typeof names)[number], points: readonly SizePoint[]): Label {
  const point = points[Math.floor(at * points.length)] as SizePoint;
  return { ...name, x: point.valueBytes, y: point[key], anchor: "start" };
}
