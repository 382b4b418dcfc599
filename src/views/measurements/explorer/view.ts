import { amount, counted } from "../../world.js";
import { groupsOf } from "../groups.js";
import { ratioOf, type Spread } from "../spread.js";
import { barScale, type Bar } from "./bars.js";
import { filtered, type Choice } from "./choice.js";
import type { Entry, Quantity, Subject } from "./subject.js";

/** What the explorer shows, ready to be written. */
export interface ExplorerView {
  readonly says: string;
  /** What the numbers are. */
  readonly quantity: string;
  readonly groups: readonly ExplorerGroup[];
  /** What can be compared with: the rows shown. */
  readonly bases: readonly Option[];
  /** The entries shown, in the order in which they are. */
  readonly shown: readonly Entry[];
}

export interface ExplorerGroup {
  /** "" where nothing is grouped. */
  readonly head: string;
  readonly rows: readonly ExplorerRow[];
}

export interface ExplorerRow {
  readonly name: string;
  readonly text: string;
  /** How far noise may have moved it: "from … to …". */
  readonly rangeText: string;
  readonly bar: Bar | null;
}

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** An entry with the value that is shown of it. */
interface Valued {
  readonly entry: Entry;
  readonly value: Spread | null;
}

/** Filters, compares, orders and groups entries. */
export function explorerView(subject: Subject, entries: readonly Entry[], choice: Choice): ExplorerView {
  const quantity = quantityOf(subject, choice);
  const kept = filtered(entries, choice);
  const base = kept.find(({ id }) => id === choice.base);
  const valued = kept.map((entry): Valued => ({ entry, value: valueOf(entry, { quantity, base }) })).sort(byValue);
  const scale = barScale(
    valued.flatMap(({ value }) => value ?? []),
    choice.scale,
  );
  const nameOf = namingOf(subject, kept, choice);
  const rowOf = ({ entry, value }: Valued): ExplorerRow => ({
    name: nameOf(entry),
    ...textsOf(value, base ? "factor" : quantity.unit),
    bar: value && scale(value),
  });
  const groups = groupsOf(valued, ({ entry }) => entry.facets[choice.groupBy] ?? "");
  return {
    says: sentence({ kept, all: entries, base: base && nameOf(base) }),
    quantity: base ? `${quantity.title}, over the row chosen` : quantity.title,
    groups: groups.map((group) => ({
      head: group[0]?.entry.facets[choice.groupBy] ?? "",
      rows: group.map(rowOf),
    })),
    bases: valued.map(({ entry }) => ({ value: entry.id, text: nameOf(entry) })),
    shown: groups.flat().map(({ entry }) => entry),
  };
}

function quantityOf({ quantities }: Subject, choice: Choice): Quantity {
  const found = quantities.find(({ id }) => id === choice.quantity) ?? quantities[0];
  if (!found) throw new RangeError("A subject has a quantity.");
  return found;
}

/** A value as it was measured, or over that of the entry to compare with. Machines are not compared with one another. */
function valueOf(entry: Entry, { quantity, base }: { quantity: Quantity; base: Entry | undefined }): Spread | null {
  const own = entry.values[quantity.id] ?? null;
  if (!base) return own;
  const other = base.values[quantity.id];
  if (!own || !other || entry.machine !== base.machine) return null;
  // A row has no error over itself.
  return entry === base ? { value: 1, low: 1, high: 1 } : ratioOf(own, other);
}

/** The smallest first; what has no value last. */
function byValue({ value: one }: Valued, { value: other }: Valued): number {
  return (one?.value ?? Number.MAX_VALUE) - (other?.value ?? Number.MAX_VALUE);
}

/** What rows are called: by their own name, and by those facets in which the rows shown differ. */
function namingOf({ facets }: Subject, kept: readonly Entry[], { groupBy }: Choice): (entry: Entry) => string {
  const differing = facets.filter(
    ({ id, isInName = false }) => !isInName && id !== groupBy && new Set(kept.map((one) => one.facets[id])).size > 1,
  );
  return ({ name, facets: values }) => {
    const isTold = (text: string): boolean => text !== "";
    const parts = [name, ...differing.map(({ id }) => values[id] ?? "")].filter(isTold);
    return parts.length > 0
      ? parts.join(", ")
      : facets
          .map(({ id }) => values[id] ?? "")
          .filter(isTold)
          .join(", ");
  };
}

function textsOf(value: Spread | null, unit: Quantity["unit"]): Pick<ExplorerRow, "text" | "rangeText"> {
  if (!value) return { text: "—", rangeText: "" };
  const { low, high } = value;
  const rangeText = low === high ? "" : `${amount(low, unit)} to ${amount(high, unit)}`;
  return { text: amount(value.value, unit), rangeText };
}

interface Shown {
  readonly kept: readonly Entry[];
  readonly all: readonly Entry[];
  readonly base: string | undefined;
}

function sentence({ kept, all, base }: Shown): string {
  if (all.length === 0) return "Nothing has been measured yet.";
  if (kept.length === 0) return "No row is all of this. Set one of the filters to “all”.";
  const rows = `${counted(String(kept.length), "row")} of ${String(all.length)}`;
  return base === undefined ? `${rows}, the smallest first.` : `${rows}, over “${base}”.`;
}
