import { rangeOf, rangesOf, sizeOf, subtaskOf, type KeyGroupRange } from "./assignment.js";

/** What is changed: the same key groups, among another number of subtasks. */
export interface Rescaling {
  readonly maxParallelism: number;
  /** Parallelism before and after, 1 to `maxParallelism`. */
  readonly from: number;
  readonly to: number;
}

/** What a new subtask takes from one old subtask. */
export interface Parent {
  /** The index of the old subtask. */
  readonly subtask: number;
  readonly takes: KeyGroupRange;
  /** All the key groups that the old subtask had. */
  readonly had: number;
}

/** A new subtask, and where its state comes from. */
export interface Child {
  readonly subtask: number;
  readonly range: KeyGroupRange;
  /** In order; at least one. */
  readonly parents: readonly Parent[];
}

/** The new subtasks in their order. Source: the ranges of before and after, as Flink divides them. */
export function childrenOf({ maxParallelism, from, to }: Rescaling): readonly Child[] {
  const before = { maxParallelism, parallelism: from };
  return rangesOf({ maxParallelism, parallelism: to }).map((range, subtask) => {
    const last = subtaskOf(range.end, before);
    const parents: Parent[] = [];
    for (let old = subtaskOf(range.start, before); old <= last; old++) {
      const had = rangeOf(old, before);
      parents.push({ subtask: old, takes: overlap(had, range), had: sizeOf(had) });
    }
    return { subtask, range, parents };
  });
}

function overlap(one: KeyGroupRange, other: KeyGroupRange): KeyGroupRange {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}

/** What a rescaling means for all subtasks together. */
export interface RescaleSummary {
  /** The share of key groups that go to a subtask of another index; from 0 to below 1. */
  readonly movedFraction: number;
  /** New subtasks that take from one old subtask alone. */
  readonly withOneParent: number;
  readonly mostParents: number;
  /** The state of all databases that are opened, in terms of the whole state; at least 1. */
  readonly opened: number;
}

/** What moves in a rescaling. From a parallelism to itself nothing does. @param children all of them */
export function summaryOf(children: readonly Child[]): RescaleSummary {
  const groups = sumOf(children, ({ range }) => sizeOf(range));
  return {
    movedFraction: 1 - sumOf(children, keptGroups) / groups,
    withOneParent: sumOf(children, ({ parents }) => (parents.length === 1 ? 1 : 0)),
    mostParents: children.reduce((most, { parents }) => Math.max(most, parents.length), 1),
    opened: sumOf(children, openedGroups) / groups,
  };
}

/** The key groups that a subtask has before and after. */
export function keptGroups({ subtask, parents }: Child): number {
  return sumOf(parents, (parent) => (parent.subtask === subtask ? sizeOf(parent.takes) : 0));
}

/**
 * The key groups in all the old databases of which a new subtask needs something. An incremental checkpoint of RocksDB
 * is restored by whole databases: the subtask fetches all of them, and keeps its own key groups. From a full checkpoint
 * it reads no more than its own. Source: `RocksDBIncrementalRestoreOperation`, 2.2.
 */
export function openedGroups({ parents }: Child): number {
  return sumOf(parents, ({ had }) => had);
}

function sumOf<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0);
}
