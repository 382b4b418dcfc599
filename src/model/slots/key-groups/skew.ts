import type { Division } from "./bounds.js";

/** How key groups are spread over subtasks, if every group has the same work. */
export interface GroupSkew {
  /** Subtasks by the groups they have, those with the most first: two rows, or one where all have the same. */
  readonly rows: readonly { readonly groups: number; readonly subtasks: number }[];
  /** The work of the busiest subtask in terms of the average one; from 1 to below 2. */
  readonly maxOverMean: number;
  /** The work that all can do before the busiest subtask is full, as a fraction; above ½ to 1. */
  readonly usable: number;
}

/**
 * How evenly key groups go round. No two subtasks differ by more than one group.
 * Assumes that work is proportional to key groups: many keys, none of them hot.
 */
export function groupSkew({ maxParallelism, parallelism }: Division): GroupSkew {
  const groups = Math.floor(maxParallelism / parallelism);
  const more = maxParallelism % parallelism;
  const rows = [
    { groups: groups + 1, subtasks: more },
    { groups, subtasks: parallelism - more },
  ].filter(({ subtasks }) => subtasks > 0);
  const most = more > 0 ? groups + 1 : groups;
  return { rows, maxOverMean: (most * parallelism) / maxParallelism, usable: maxParallelism / (most * parallelism) };
}
