import { keyGroupOf } from "./assignment.js";
import { harmonic, type ZipfKeys } from "./zipf.js";

/** So many keys, the hottest ones, are put into their groups one by one: assumed, some milliseconds of work. */
export const MOST_PLACED = 200_000;

/** What each key group has of all records. */
export interface GroupShares {
  /** For each key group its share; together 1. */
  readonly shares: Float64Array;
  /** The share of records whose keys are in their own groups; 1 where nothing is spread. */
  readonly placedFraction: number;
}

/**
 * The work of every key group. The keys are the whole numbers from 0 on, as `Integer` keys, the hottest first; Flink’s
 * hash puts them into their groups. The keys behind the first 200 000 are spread evenly over all groups, as a hash does
 * on average.
 * @param maxParallelism 1 to 32768
 */
export function groupSharesOf(keys: ZipfKeys, maxParallelism: number): GroupShares {
  const { distinctKeys, zipfExponent } = keys;
  const total = harmonic(keys);
  const shares = new Float64Array(maxParallelism);
  const placed = Math.min(distinctKeys, MOST_PLACED);
  for (let key = placed - 1; key >= 0; key--) {
    const group = keyGroupOf(key, maxParallelism);
    shares[group] = (shares[group] as number) + (key + 1) ** -zipfExponent / total;
  }
  const placedFraction = placed === distinctKeys ? 1 : harmonic({ ...keys, distinctKeys: placed }) / total;
  const rest = (1 - placedFraction) / maxParallelism;
  return { shares: shares.map((share) => share + rest), placedFraction };
}
