import type { Division } from "./bounds.js";
import { murmurHash } from "./murmur.js";

/** The key groups of one subtask. */
export interface KeyGroupRange {
  readonly start: number;
  /** Included. */
  readonly end: number;
}

/**
 * The key group of a key; it stays the same as long as max parallelism does.
 * Source: `KeyGroupRangeAssignment.computeKeyGroupForKeyHash`, 1.2 to 2.3; this file is compared with it in the tests.
 * @param hashCode the key's, as `hashCodeOf` gives it
 * @returns from 0 to maxParallelism − 1
 */
export function keyGroupOf(hashCode: number, maxParallelism: number): number {
  return murmurHash(hashCode) % maxParallelism;
}

/**
 * The index of the subtask that has a key group.
 * Source: `KeyGroupRangeAssignment.computeOperatorIndexForKeyGroup`.
 * @param keyGroup from 0 to maxParallelism − 1
 * @returns from 0 to parallelism − 1
 */
export function subtaskOf(keyGroup: number, { maxParallelism, parallelism }: Division): number {
  return Math.floor((keyGroup * parallelism) / maxParallelism);
}

/**
 * The key groups that a subtask has: always at least one, and one after the other.
 * Source: `KeyGroupRangeAssignment.computeKeyGroupRangeForOperatorIndex`.
 * @param subtask its index, from 0 to parallelism − 1
 */
export function rangeOf(subtask: number, { maxParallelism, parallelism }: Division): KeyGroupRange {
  return {
    start: Math.ceil((subtask * maxParallelism) / parallelism),
    end: Math.floor(((subtask + 1) * maxParallelism - 1) / parallelism),
  };
}

/** The ranges of all subtasks in their order: together they are every key group, each one once. */
export function rangesOf(division: Division): readonly KeyGroupRange[] {
  return Array.from({ length: division.parallelism }, (_, subtask) => rangeOf(subtask, division));
}

/** How many key groups a range has. */
export function sizeOf({ start, end }: KeyGroupRange): number {
  return end - start + 1;
}
