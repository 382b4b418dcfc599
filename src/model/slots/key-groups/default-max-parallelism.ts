import { UPPER_BOUND_MAX_PARALLELISM } from "./bounds.js";

/** `KeyGroupRangeAssignment.DEFAULT_LOWER_BOUND_MAX_PARALLELISM`. */
const LOWER_BOUND = 2 ** 7;

/**
 * The max parallelism of an operator whose program names none: half as much again as its parallelism, rounded up to a
 * power of two, and at least 128. The documentation says 128 for every parallelism up to 128; 86 has 256 already.
 * Source: `KeyGroupRangeAssignment.computeDefaultMaxParallelism`, 1.2 to 2.3; compared with it in the tests.
 * @param parallelism 1 to 32768
 * @returns a power of two, 128 to 32768
 */
export function defaultMaxParallelism(parallelism: number): number {
  const wanted = parallelism + Math.floor(parallelism / 2);
  return Math.min(Math.max(nextPowerOfTwo(wanted), LOWER_BOUND), UPPER_BOUND_MAX_PARALLELISM);
}

/** @param count 1 to 2^31 */
function nextPowerOfTwo(count: number): number {
  return 2 ** (32 - Math.clz32(count - 1));
}
