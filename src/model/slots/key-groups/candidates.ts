import { UPPER_BOUND_MAX_PARALLELISM } from "./bounds.js";
import { defaultMaxParallelism } from "./default-max-parallelism.js";
import { divisorCounts, highlyComposite } from "./divisors.js";
import { prefixBytes } from "./prefix.js";
import { groupSkew, type GroupSkew } from "./skew.js";

/** A max parallelism to choose, and what it does to an operator of today’s parallelism. */
export interface Candidate extends GroupSkew {
  readonly maxParallelism: number;
  /** How many parallelisms share it out evenly. */
  readonly divisors: number;
  /** Bytes of the key group in front of every key. */
  readonly prefixBytes: 1 | 2;
}

/**
 * How far from the default a candidate may be: assumed. Around a default of 128 it is the range of 120, 180, 240, 360
 * and 720, the values that the autoscaler of the Kubernetes operator recommends.
 */
const NEAR = { least: 1 / 2, most: 6 } as const;

/**
 * Max parallelisms near Flink’s default that many parallelisms divide: the highly composite numbers, and the multiple
 * of today’s parallelism with the most divisors, since that one has no skew today.
 * @param parallelism 1 to 32768
 * @returns from small to large, at least one
 */
export function candidatesFor(parallelism: number): readonly Candidate[] {
  const normal = defaultMaxParallelism(parallelism);
  const least = Math.max(parallelism, NEAR.least * normal);
  const most = Math.min(UPPER_BOUND_MAX_PARALLELISM, NEAR.most * normal);
  const counts = divisorCounts(most);
  const even = evenest(parallelism, { least, counts });
  const values = new Set([even, ...highlyComposite(counts).filter((number) => number >= least)]);
  return [...values]
    .sort((one, other) => one - other)
    .map((maxParallelism) => ({
      maxParallelism,
      divisors: counts[maxParallelism] as number,
      prefixBytes: prefixBytes(maxParallelism),
      ...groupSkew({ maxParallelism, parallelism }),
    }));
}

/** The multiple with the most divisors, the smallest of those. */
function evenest(
  parallelism: number,
  { least, counts }: { readonly least: number; readonly counts: readonly number[] },
): number {
  const first = parallelism * Math.ceil(least / parallelism);
  let best = first;
  for (let multiple = first; multiple < counts.length; multiple += parallelism) {
    if ((counts[multiple] as number) > (counts[best] as number)) best = multiple;
  }
  return best;
}
