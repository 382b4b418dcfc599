import type { Measurements } from "../../../model/measurements/measurements.js";
import type { Unit } from "../../../model/units.js";
import type { Spread } from "../spread.js";

/** What an explorer is about. */
export type SubjectName = "serializers" | "state" | "checkpoints";

/** Measurements that a reader can explore. */
export interface Subject {
  readonly name: SubjectName;
  readonly title: string;
  /** What the page offers: all rows as CSV, and as JSON together with those of the same chapter. */
  readonly files: readonly File[];
  /** What can be shown of a row; the first is shown first. */
  readonly quantities: readonly Quantity[];
  /** What tells rows apart beside their name, and can be filtered and grouped by. */
  readonly facets: readonly Facet[];
  /** The filter of the default view; what is not named is not filtered. */
  readonly first: Readonly<Record<string, string>>;
  readonly entries: (measurements: Measurements) => readonly Entry[];
}

/** A file that is built with the page. */
export interface File {
  readonly path: string;
  readonly name: string;
  /** What its link says. */
  readonly text: string;
}

export interface Quantity {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
}

export interface Facet {
  readonly id: string;
  readonly title: string;
  /** Whether the name of a row says it already. */
  readonly isInName?: boolean;
}

/** One row of the table: what was measured of one thing. */
export interface Entry {
  readonly id: string;
  /** What it is called beside its facets; "" for nothing. */
  readonly name: string;
  /** Where it was measured, and with which JVM: values of two machines are not compared. */
  readonly machine: string;
  /** The value of each facet, as text. */
  readonly facets: Readonly<Record<string, string>>;
  /** The value of each quantity; null where it has none. */
  readonly values: Readonly<Record<string, Spread | null>>;
  /** The rows of the file that it was made of. */
  readonly rows: readonly object[];
}
