import type { Way } from "./way.js";

/** What a trial shows: Flink starts, or where the value has to go. */
export type Verdict = "starts" | Way;

interface Search {
  /** Which way the numbers lie that are tried. */
  readonly way: 1 | -1;
  /** The largest number to try. */
  readonly most: bigint;
  /** Along the numbers its verdicts go from up to down, with those that start between. */
  readonly judge: (value: bigint) => Verdict;
}

/**
 * The whole number nearest to one with which Flink does not start, among those with which it does. Halves what is left,
 * so that a single right value among 2⁵⁰ is found as well.
 *
 * @param from 0 and more; Flink does not start with it
 * @returns null when there is none
 */
export function nearestStart(from: bigint, { way, most, judge }: Search): bigint | null {
  let low = way > 0 ? from + 1n : 0n;
  let high = way > 0 || from > most ? most : from - 1n;
  let found: bigint | null = null;
  while (low <= high) {
    const middle = (low + high) / 2n;
    const verdict = judge(middle);
    if (verdict === 0) return found;
    if (verdict === "starts") found = middle;
    // What starts is approached to from the far side.
    const next = verdict === "starts" ? -way : verdict;
    if (next > 0) low = middle + 1n;
    else high = middle - 1n;
  }
  return found;
}
