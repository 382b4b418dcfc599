import type { Entry, Subject } from "./subject.js";
import { firstFilter } from "./subjects.js";

/** What a reader wants to see. */
export interface Choice {
  /** The wanted value by facet; a facet that is not named, or "", is not filtered. */
  readonly filter: Readonly<Record<string, string>>;
  readonly quantity: string;
  /** The facet to group by; "" for none. */
  readonly groupBy: string;
  /** The entry to compare with; "" to show values as they were measured. */
  readonly base: string;
  readonly scale: "even" | "logarithmic";
}

/** Assumed: from this ratio of the largest to the smallest on, bars from zero do not show the small ones. */
const WIDE = 30;

/** What is shown before a reader chooses. */
export function firstChoice(subject: Subject, entries: readonly Entry[]): Choice {
  const filter = firstFilter(subject, entries);
  const quantity = subject.quantities[0]?.id ?? "";
  const values = filtered(entries, { filter }).flatMap(({ values }) => values[quantity]?.value ?? []);
  const isWide = Math.max(...values) > WIDE * Math.min(...values);
  return { filter, quantity, groupBy: "", base: "", scale: isWide ? "logarithmic" : "even" };
}

/** The entries that a filter lets through. */
export function filtered(entries: readonly Entry[], { filter }: Pick<Choice, "filter">): readonly Entry[] {
  const wanted = Object.entries(filter).filter(([, value]) => value !== "");
  return entries.filter(({ facets }) => wanted.every(([id, value]) => facets[id] === value));
}
