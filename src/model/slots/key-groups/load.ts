import { rangesOf, type KeyGroupRange } from "./assignment.js";

/** How the records are spread over the subtasks. */
export interface Load {
  /** For each subtask its share of all records; together 1. */
  readonly shares: readonly number[];
  /** The subtask with the most; the first of them. */
  readonly hottest: { readonly subtask: number; readonly share: number };
  /** The work of the hottest subtask in terms of the average one; at least 1. */
  readonly maxOverMean: number;
  /** The work that all can do before the hottest subtask is full, as a fraction; above 0 to 1. */
  readonly usable: number;
}

/**
 * The load of every subtask.
 * @param groupShares for each key group its share of all records, as `groupSharesOf` gives them
 * @param parallelism 1 to the number of key groups
 */
export function loadOf(groupShares: Float64Array, parallelism: number): Load {
  const ranges = rangesOf({ maxParallelism: groupShares.length, parallelism });
  const shares = ranges.map((range) => sumOver(range, groupShares));
  const subtask = shares.reduce((best, share, at) => (share > (shares[best] as number) ? at : best), 0);
  const share = shares[subtask] as number;
  return { shares, hottest: { subtask, share }, maxOverMean: share * parallelism, usable: 1 / (share * parallelism) };
}

function sumOver({ start, end }: KeyGroupRange, groupShares: Float64Array): number {
  return groupShares.subarray(start, end + 1).reduce((sum, share) => sum + share, 0);
}
