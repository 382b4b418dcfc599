import type { Unit } from "../../model/units.js";
import type { Spread } from "./spread.js";

/** Rows with a dot for each series: what most measurements are drawn as. */
export interface DotRowsData {
  readonly rows: readonly DotRow[];
  readonly series: readonly DotSeries[];
  readonly dots: readonly Dot[];
  readonly axis: DotAxis;
  /** Vertical lines, each with its name. */
  readonly lines: readonly { readonly value: number; readonly text: string }[];
  /** What stands above the texts behind the rows; "" where there are none. */
  readonly textsHead: string;
  /** What else the key has to say; "" for nothing. */
  readonly keyNote: string;
  /** Whether rows are high, for many lanes. */
  readonly isTall: boolean;
}

export interface DotRow {
  readonly id: string;
  readonly name: string;
  /** What the rows from here on have in common; "" inside a group. */
  readonly head: string;
  /** Stands behind the row where there is room; "" for nothing. */
  readonly text: string;
}

export interface DotSeries {
  readonly id: string;
  /** What the key says; "" where it says nothing. */
  readonly name: string;
  /** The name of a colour of the workbook. */
  readonly colour: string;
  readonly look: "dot" | "ring";
  /** Where in its row it lies: −1 the upper edge, 1 the lower. */
  readonly lane: number;
  /** The radius of its dots in pixels; 4.5 if it is not said. */
  readonly radius?: number;
}

export interface Dot extends Spread {
  readonly row: string;
  readonly series: string;
}

export interface DotAxis {
  readonly type: "log" | "linear";
  readonly left: number;
  readonly right: number;
  readonly unit: Unit;
  readonly label: string;
}

/** A logarithmic axis that holds all the dots and lines, from a round number to a round one. */
export function logAxis(values: readonly number[], { unit, label }: Pick<DotAxis, "unit" | "label">): DotAxis {
  const known = values.filter((value) => value > 0 && Number.isFinite(value));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0) return { type: "log", left: 1, right: 10, unit, label };
  return { type: "log", left: roundDown(least / ROOM), right: roundUpLog(most * ROOM), unit, label };
}

/** An axis from zero that holds all the dots. */
export function evenAxis(values: readonly number[], { unit, label }: Pick<DotAxis, "unit" | "label">): DotAxis {
  const most = Math.max(0, ...values.filter(Number.isFinite));
  return { type: "linear", left: 0, right: most > 0 ? most * 1.05 : 1, unit, label };
}

/** How far the ends of an axis are from the outermost dots at least, as a factor. */
const ROOM = 1.15;

/** Steps of a logarithmic axis within one power of ten. */
const STEPS = [1, 2, 5];

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (STEPS.findLast((step) => step * power <= value * (1 + 1e-9)) ?? 1);
}

function roundUpLog(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (STEPS.find((step) => step * power >= value * (1 - 1e-9)) ?? 10);
}

/** The values at which dots and their errors lie. The lower end of an error may be zero, and does not count. */
export function extentOf(dots: readonly Dot[]): readonly number[] {
  return dots.flatMap(({ value, high }) => [value, high]);
}
