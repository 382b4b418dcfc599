import type { Random } from "../random.js";
import type { Snapshot } from "./job.js";

/**
 * How much more than the slowest machine usually uploads the slowest one uploads this time: machines differ at random
 * around their usual share, evenly up and down, and a checkpoint waits for the last of them.
 * @returns 1 without jitter; it grows with the number of machines
 */
export function slowestShare({ machines, jitterFraction }: Snapshot, random: Random): number {
  if (jitterFraction === 0) return 1;
  // The largest of n even random numbers is distributed as the n-th root of one.
  const largest = random() ** (1 / machines);
  return 1 + jitterFraction * (2 * largest - 1);
}
