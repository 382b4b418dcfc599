/** Keys of which the first is the hottest: the key of rank r has 1/r^s of its records. */
export interface ZipfKeys {
  /** How many distinct keys there are, a whole number from 1 to 1e12. */
  readonly distinctKeys: number;
  /** At least 0. At 0 all keys have the same; 1 is Zipf’s own law. */
  readonly zipfExponent: number;
}

/** So many terms are added one by one; behind them the formula is exact to the last digits. */
const ADDED = 1000;

/**
 * The generalized harmonic number: the sum of 1/r^s for r from 1 to n.
 * Behind the first terms by the Euler-Maclaurin formula: Abramowitz and Stegun, "Handbook of Mathematical Functions",
 * 23.1.30. Accurate to 1e-12 of it.
 */
export function harmonic({ distinctKeys, zipfExponent }: ZipfKeys): number {
  const added = Math.min(distinctKeys, ADDED);
  let sum = 0;
  // The smallest terms first keep the digits of each other.
  for (let rank = added; rank >= 1; rank--) sum += rank ** -zipfExponent;
  return distinctKeys > ADDED ? sum + behind({ distinctKeys, zipfExponent }) : sum;
}

/** The terms from the one after `ADDED` on: the integral, and what the ends add to it. */
function behind({ distinctKeys, zipfExponent: s }: ZipfKeys): number {
  const first = ADDED ** -s;
  const last = distinctKeys ** -s;
  const slopes = (s * (first / ADDED - last / distinctKeys)) / 12;
  return integral({ distinctKeys, zipfExponent: s }) + (last - first) / 2 + slopes;
}

/** Of x^−s from `ADDED` on, without losing digits where s is nearly 1. */
function integral({ distinctKeys, zipfExponent }: ZipfKeys): number {
  const span = Math.log(distinctKeys / ADDED);
  const power = 1 - zipfExponent;
  return ADDED ** power * (power === 0 ? span : Math.expm1(power * span) / power);
}

/**
 * The share of all records that one key has.
 * @param rank 1 for the hottest key, up to `distinctKeys`
 * @returns above 0 to 1; 0 where the share is too small for a number
 */
export function zipfShare(rank: number, keys: ZipfKeys): number {
  return rank ** -keys.zipfExponent / harmonic(keys);
}
