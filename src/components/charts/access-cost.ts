import { dot, line, link, type Markish } from "@observablehq/plot";
import { text as textOf } from "../../model/units.js";
import type { AccessCostData, RecordTime } from "../../views/state/access-cost.js";
import { labels, type Label } from "./labels.js";
import { plot, type ChartSize } from "./plot.js";
import { time, timeAxisX, timeAxisY, timeGridY } from "./time-axis.js";

/** Both places, each in the colour of what it is in. */
const places = [
  { key: "rocks", name: "state in RocksDB", colour: "var(--disk)", dash: {} },
  { key: "heap", name: "state on the heap", colour: "var(--heap)", dash: { strokeDasharray: "7 4" } },
] as const;

/** Labels of an axis that a picture has room for. */
const TICKS = { wide: 8, narrow: 4 };
/** A smaller factor is not written, nor one that is so near to the reader’s own, in powers of ten. */
const LEAST_FACTOR = 1.05;
const NEAR = 0.25;

/** Two lines on logarithmic axes: the distance between them is the factor. */
export function accessCostChart({ points, marks, here, x, y }: AccessCostData, size: ChartSize): SVGSVGElement {
  const most = size.narrow ? TICKS.narrow : TICKS.wide;
  const shown = size.narrow ? [] : marks.filter((mark) => mark.factor >= LEAST_FACTOR && isApart(mark, here));
  return plot(
    { ...size, height: size.narrow ? 300 : 340 },
    {
      marginLeft: 58,
      x: { type: "log", domain: [...x] },
      y: { type: "log", domain: [...y] },
      marks: [
        timeGridY(powers(y, most)),
        timeAxisX(powers(x, most), "other work of a record →"),
        timeAxisY(powers(y, most), "↑ time of a record"),
        factorLines(shown, { stroke: "var(--ink-soft)", strokeDasharray: "2 3" }),
        ...places.map(({ key, colour, dash }) =>
          line(points, { x: "work", y: key, stroke: colour, strokeWidth: 2.5, ...dash }),
        ),
        ...(here ? [factorLines([here], { stroke: "var(--accent)", strokeWidth: 2 })] : []),
        ...places.map(({ key }) =>
          dot(here ? [here] : [], { x: "work", y: key, r: 5, fill: "var(--accent)", stroke: "var(--paper)" }),
        ),
        labels([...(here ? ownLabels(here) : []), ...names(points), ...shown.map(factorLabel)], {
          dots: here ? places.map(({ key }) => [here.work, here[key]] as const) : [],
          lines: places.map(({ key }) => points.map((point) => [point.work, point[key]] as const)),
        }),
      ],
    },
  );
}

/** Powers of ten on an axis, at most so many. */
function powers([least, most]: readonly [number, number], count: number): number[] {
  const [first, last] = [Math.ceil(Math.log10(least) - 1e-9), Math.floor(Math.log10(most) + 1e-9)];
  const step = Math.max(1, Math.ceil((last - first + 1) / count));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => 10 ** (first + at * step));
}

/** Whether a mark is far enough from the reader’s own. */
function isApart(mark: RecordTime, here: RecordTime | null): boolean {
  return here === null || Math.abs(Math.log10(mark.work / here.work)) > NEAR;
}

function factorLines(at: readonly RecordTime[], style: object): Markish {
  return link(at, { x1: "work", x2: "work", y1: "heap", y2: "rocks", ...style });
}

const middle = ({ heap, rocks }: RecordTime): number => Math.sqrt(heap * rocks);

/** Between the lines where there is room, else above them. */
function factorLabel(point: RecordTime): Label {
  const words = { x: point.work, text: textOf(point.factor, "factor"), fill: "var(--ink-soft)", weight: 400 } as const;
  return point.factor < 2
    ? { ...words, y: point.rocks, dy: -16, dx: -4, anchor: "end" }
    : { ...words, y: middle(point), dx: 6, anchor: "start" };
}

function ownLabels(here: RecordTime): Label[] {
  const label = { x: here.work, fill: "var(--ink)" } as const;
  return [
    { ...label, y: middle(here), dx: 8, anchor: "start", text: textOf(here.factor, "factor") },
    { ...label, y: here.rocks, dy: -16, anchor: "end", dx: -4, text: time(here.rocks) },
    { ...label, y: here.heap, dy: 16, anchor: "start", dx: 6, text: time(here.heap) },
  ];
}

/** Names stand where the lines are far apart. */
function names(points: readonly RecordTime[]): Label[] {
  const first = points[1];
  if (!first) return [];
  return places.map(({ key, name, colour }) => ({
    ...{ x: first.work, y: first[key], text: name, fill: colour },
    ...{ anchor: "start" as const, dy: key === "rocks" ? -14 : 16 },
  }));
}
