import { axisX, axisY, dot, gridY, line, rect, ruleX, text, type Markish } from "@observablehq/plot";
import type { WindowsData, WindowsPoint } from "../../views/state/entry/windows.js";
import { labels, type Label } from "./labels.js";
import { count, plot, type ChartSize } from "./plot.js";

/** Lines of numbers below the axis. */
const rows = [
  { key: "state", name: "in RocksDB" },
  { key: "timers", name: "timers" },
] as const;

const LINE = 19;
const AXIS = 46;
/** Columns of numbers that there is room for. */
const COLUMNS = { wide: 8, narrow: 4 };
/** Columns are so many powers of ten apart at least, on a wide page and on a phone with the usual axis. */
const APART = { wide: 0.4, narrow: 1 };

/** Copies of a record over the size of its window in slides, and what they take below the axis. */
export function windowCopiesChart(data: WindowsData, size: ChartSize): SVGSVGElement {
  const { left, right, boxes, here, warned } = data;
  const columns = columnsOf(data, size);
  const ends = [left, right].map((ratio) => ({ ratio }));
  return plot(
    { ...size, height: (size.narrow ? 290 : 320) + rows.length * LINE },
    {
      ...{ marginLeft: size.narrow ? 98 : 112, marginRight: 30, marginBottom: AXIS + rows.length * LINE },
      x: { type: "log", domain: [left, right] },
      y: { type: "log", domain: [left, right], label: null },
      marks: [
        gridY(powers(left, right), { stroke: "var(--rule)", strokeOpacity: 1 }),
        axisY(powers(left, right), { anchor: "left", text: count, label: "↑ windows of a record" }),
        axisX(
          columns.map(({ ratio }) => ratio),
          { anchor: "bottom", text: count, label: null },
        ),
        ...below(columns, size),
        rect(boxes, {
          ...{ x1: "from", x2: "to", y1: "from", y2: "to", fill: "var(--disk)", fillOpacity: 0.25 },
          stroke: "var(--disk)",
          strokeOpacity: 0.6,
        }),
        line(ends, { x: "ratio", y: "ratio", stroke: "var(--disk)", strokeWidth: 2.5 }),
        ruleX([here], { x: "ratio", stroke: "var(--accent)" }),
        dot([warned], { x: "ratio", y: "ratio", r: 6, fill: "var(--danger)", stroke: "var(--paper)" }),
        dot([here], { x: "ratio", y: "ratio", r: 6, fill: "var(--accent)", stroke: "var(--paper)" }),
        labels(
          [
            { ...at(here), text: here.label, fill: "var(--ink)", anchor: "start", dx: 10, dy: 12 },
            { ...at(warned), text: warned.label, fill: "var(--danger)", anchor: "end", dx: -12, dy: -4 },
            ...(left === 1 ? [boxesLabel] : []),
          ],
          { dots: [here, warned].map(({ ratio }) => [ratio, ratio] as const), lines: [diagonal(left, right)] },
        ),
      ],
    },
  );
}

const at = ({ ratio }: WindowsPoint): { x: number; y: number } => ({ x: ratio, y: ratio });

const boxesLabel: Label = {
  ...{ x: 12, y: 12, text: "one more or less where\nthe slide does not divide", fill: "var(--disk)" },
  ...{ anchor: "start", dx: 6, dy: 40, weight: 400 },
};

/** Points of the line, for labels to keep off. */
function diagonal(left: number, right: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 60 }, (_, step) => {
    const ratio = left * (right / left) ** (step / 59);
    return [ratio, ratio] as const;
  });
}

function powers(left: number, right: number): number[] {
  const [first, last] = [left, right].map((end) => Math.round(Math.log10(end))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, place) => 10 ** (first + place));
}

/** The reader’s own column, and those of round numbers that have room beside it. */
function columnsOf({ columns, here, left, right }: WindowsData, { narrow }: ChartSize): readonly WindowsPoint[] {
  const step = Math.ceil(columns.length / COLUMNS[narrow ? "narrow" : "wide"]);
  const apart = (APART[narrow ? "narrow" : "wide"] * Math.log10(right / left)) / 5;
  const isFree = ({ ratio }: WindowsPoint): boolean => Math.abs(Math.log10(ratio / here.ratio)) > apart;
  return [...columns.filter((_, place) => place % step === 0).filter(isFree), here];
}

function below(columns: readonly WindowsPoint[], { narrow }: ChartSize): Markish[] {
  const name = (says: string, dy: number): Markish =>
    text([says], {
      frameAnchor: "bottom-left",
      textAnchor: "end",
      dx: narrow ? -28 : -34,
      dy,
      fill: "var(--ink-soft)",
    });
  return [
    name("size / slide", 18),
    ...rows.flatMap(({ key, name: says }, row) => [
      name(says, AXIS - 8 + row * LINE),
      text(columns, { frameAnchor: "bottom", x: "ratio", text: key, dy: AXIS - 8 + row * LINE, fill: "var(--ink)" }),
    ]),
  ];
}
