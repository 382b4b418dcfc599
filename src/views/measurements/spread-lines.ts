import type { Unit } from "../../model/units.js";
import type { Spread } from "./spread.js";

/** Lines through measured points on two logarithmic axes. */
export interface SpreadLines {
  readonly lines: readonly SpreadLine[];
  readonly x: LineAxis;
  readonly y: LineAxis;
  /** A horizontal line with its name. */
  readonly threshold: { readonly value: number; readonly text: string } | null;
}

export interface SpreadLine {
  readonly name: string;
  /** The name of a colour of the workbook. */
  readonly colour: string;
  readonly isDashed: boolean;
  readonly points: readonly SpreadPoint[];
}

export interface SpreadPoint extends Spread {
  readonly x: number;
}

export interface LineAxis {
  readonly unit: Unit;
  readonly label: string;
}
