import type { Source } from "../sources.js";

/** How bad it is, worst first. */
export const levels = ["danger", "broken", "risk", "note"] as const;

/**
 * “danger”: others get in, or data is lost. “broken”: Flink does not start, or reads nothing of it without a word.
 * “risk”: it works until something happens. “note”: worth knowing.
 */
export type Level = (typeof levels)[number];

/** Something about a configuration that a reader has to know. */
export interface Finding {
  readonly id: string;
  readonly level: Level;
  /** The keys it is about, as the text writes them; none where something is missing. */
  readonly keys: readonly string[];
  /** The lines of the text it is about, from 1 on; none where something is missing, or where a line was not found. */
  readonly lines: readonly number[];
  /** A sentence. */
  readonly happens: string;
  /** A sentence or two. */
  readonly reason: string;
  /** Lines to paste; those that begin with “#” say what to do instead of them. None where nothing has to change. */
  readonly mend: readonly string[];
  readonly source: Source;
}

/** Worst first; of the same level, in the order given. */
export function ordered(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
}
