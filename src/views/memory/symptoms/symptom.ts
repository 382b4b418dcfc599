import type { Source } from "../../../model/sources.js";

/**
 * Something an operator sees, and what to make of it. All prose is in the page’s own Markdown, marks included, and each
 * text is one paragraph.
 */
export interface Symptom {
  /** Its address on the page, without the prefix. */
  readonly id: string;
  /** What stands there, exactly; “…” stands for what varies. */
  readonly signs: readonly string[];
  /** Where it stands. */
  readonly where: string;
  readonly means: string;
  /** The limit that was hit, with the numbers of the scenario. */
  readonly limit: string;
  /** How to tell it from its neighbours. */
  readonly tell: readonly string[];
  /** What to change, and in which direction. */
  readonly change: readonly string[];
  /** What is often tried and does not help; may be empty. */
  readonly useless: readonly string[];
  readonly versions: string;
  readonly source: Source;
}

/** Symptoms with the same culprit. */
export interface SymptomGroup {
  readonly id: string;
  /** Who ended the process. */
  readonly title: string;
  /** How to see that it was this one. */
  readonly lead: string;
  readonly symptoms: readonly Symptom[];
}
