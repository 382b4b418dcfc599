import type { Sample } from "../../types/sample.js";

/** Digits that a text may have: what BigInteger holds is far more, and nobody reads it. Assumed. */
const LONGEST = 10_000;

/** A whole number from JSON: a number that a double holds exactly, or digits in a string; null for anything else. */
export function wholeOf(sample: Sample): bigint | null {
  if (typeof sample === "number") return Number.isSafeInteger(sample) ? BigInt(sample) : null;
  if (typeof sample !== "string" || sample.length > LONGEST || !/^[+-]?\d+$/.test(sample)) return null;
  return BigInt(sample.replace("+", ""));
}
