import type { Random } from "../random.js";
import type { Snapshot } from "./job.js";

/**
 * How much more than the slowest machine usually uploads the slowest one uploads this time: machines differ at random
 * around their usual share, and a checkpoint waits for the last of them.
 * @returns 1 without jitter; it grows with the number of machines
 */
export function slowestShare({ machines, jitterFraction }: Snapshot, random: Random): number {
  if (jitterFraction === 0) return 1;
  let slowest = 0;
  for (let machine = 0; machine < machines; machine++) {
    slowest = Math.max(slowest, 1 + jitterFraction * (2 * random() - 1));
  }
  return slowest;
}
