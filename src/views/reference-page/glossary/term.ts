import type { Source } from "../../../model/sources.js";
import { place, type Place } from "../place.js";

/** A term of Flink’s, as the workbook uses it. */
export interface Term {
  readonly term: string;
  /** One or two sentences. */
  readonly says: string;
  readonly source: Source;
  /** What the word meant at the time of the talk, or what was there instead; null where nothing changed. */
  readonly changed: { readonly says: string; readonly source: Source } | null;
  /** Where the workbook explains it. */
  readonly at: Place;
}

interface Written {
  readonly says: string;
  readonly source: Source;
  readonly changed?: Term["changed"];
  /** `page#anchor`. */
  readonly at: string;
}

/** Terms from a table by name. */
export function termsOf(written: Readonly<Record<string, Written>>): readonly Term[] {
  return Object.entries(written).map(([term, { says, source, changed = null, at }]) => ({
    ...{ term, says, source, changed },
    at: place(at),
  }));
}

/** The id of a term on the page: `term-` and its words. */
export function termId({ term }: Pick<Term, "term">): string {
  return `term-${term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}`;
}
