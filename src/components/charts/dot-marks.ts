import { dot, ruleX, ruleY, text, type Markish } from "@observablehq/plot";
import type { Dot, DotRow, DotRowsData } from "../../views/measurements/dot-rows.js";
import { halo } from "./plot.js";

/** How far above the middle of its row a name stands on a phone, and above that in a row with many lanes. */
const NAME = 13;
const TALLER = 11;

/** A vertical line with its name above the frame. */
export function lineWithName(value: number, name: string): Markish[] {
  return [
    ruleX([value], { stroke: "var(--ink)", strokeDasharray: "5 4" }),
    text([name], { x: value, frameAnchor: "top", dy: -10, fill: "var(--ink)", ...halo }),
  ];
}

/** Where rows lie, and how far off their middle a series does. */
interface Laid {
  readonly data: DotRowsData;
  readonly place: (id: string) => number;
  readonly dy: number;
}

/** The dots of a series and their errors. What lies beyond the axis is cut off there. */
export function seriesMarks(series: DotRowsData["series"][number], { data, place, dy }: Laid): Markish[] {
  const { left, right } = data.axis;
  const colour = `var(--${series.colour})`;
  const shown = data.dots.filter((one) => one.series === series.id && one.value >= left && one.value <= right);
  const y = ({ row }: Dot): number => place(row);
  const looks = series.look === "dot" ? { fill: colour, stroke: colour } : { fill: "none", stroke: colour };
  return [
    ruleY(shown, {
      y,
      x1: ({ low }: Dot) => Math.max(low, left),
      x2: ({ high }: Dot) => Math.min(high, right),
      stroke: colour,
      strokeWidth: 1.5,
      dy,
    }),
    dot(shown, { x: "value", y, r: series.radius ?? 4.5, strokeWidth: 1.75, dy, ...looks }),
  ];
}

/** The names of the rows, left of them or on a phone above, and the texts behind them. */
export function rowNames(
  { rows, textsHead, isTall }: DotRowsData,
  { place, narrow }: { place: Laid["place"]; narrow: boolean },
): Markish[] {
  const y = ({ id }: DotRow): number => place(id);
  const left = { frameAnchor: "left", textAnchor: "start", fill: "var(--ink)" } as const;
  const right = { frameAnchor: "right", textAnchor: "end", fill: "var(--ink)" } as const;
  const texts = rows.filter((one) => one.text !== "" && (!narrow || one.name.length + one.text.length < 50));
  const heads = rows.filter(({ head }) => head !== "");
  return [
    narrow
      ? text(rows, { ...left, y, text: "name", dy: -NAME - (isTall ? TALLER : 0), dx: -2, ...halo })
      : text(rows, { ...left, y, text: "name", textAnchor: "end", dx: -12 }),
    narrow
      ? text(texts, {
          ...right,
          y,
          text: "text",
          dy: -NAME - (isTall ? TALLER : 0),
          fontWeight: 600,
          dx: 14,
          ...halo,
        })
      : text(texts, { ...right, y, text: "text", textAnchor: "start", fontWeight: 600, dx: 16 }),
    text(heads, {
      ...left,
      y: (one: DotRow) => y(one) - 1,
      text: "head",
      fontWeight: 600,
      dx: narrow ? -2 : 0,
      ...halo,
    }),
    ...(textsHead === ""
      ? []
      : [
          text([textsHead], {
            ...right,
            frameAnchor: "top-right",
            fill: "var(--ink-soft)",
            dx: narrow ? 14 : 0,
            dy: -12,
          }),
        ]),
  ];
}
