import type { Placement } from "./placement.js";

/** How many tasks, which are threads, each TaskManager runs. */
export function tasksPerTaskManager({ slotsOn, slots }: Pick<Placement, "slotsOn" | "slots">): readonly number[] {
  return slotsOn.map((given) => given.reduce((so, slot) => so + (slots[slot]?.length ?? 0), 0));
}

/** Threads of tasks for each core of a TaskManager. Flink’s own threads are not counted. @param cores above 0 */
export function tasksPerCore(tasks: number, cores: number): number {
  return tasks / cores;
}

/** How many cores there are for each slot. They are not set aside: any slot may use them all. @param slots at least 1 */
export function coresPerSlot(cores: number, slots: number): number {
  return cores / slots;
}

/** How far the fullest is from the others: 1 where all have the same, or nobody has anything. */
export function imbalance(tasks: readonly number[]): number {
  const all = sum(tasks);
  return all === 0 ? 1 : (tasks.reduce((most, count) => Math.max(most, count), 0) * tasks.length) / all;
}

/** The fewest and the most tasks that a TaskManager may come to have. */
export interface TaskRange {
  readonly fewest: number;
  readonly most: number;
}

/**
 * Between which numbers of tasks a TaskManager of the placement may have when Flink gives the same slots in another order,
 * as it may where it balances by nothing or by slots.
 * Only TaskManagers that give a slot are asked; 0 and 0 where none does.
 */
export function possibleTasks({ slotsOn, slots }: Pick<Placement, "slotsOn" | "slots">): TaskRange {
  const sizes = slotsOn.map(({ length }) => length).filter((length) => length > 0);
  const ascending = slotsOn.flatMap((given) => given.map((slot) => slots[slot]?.length ?? 0)).sort((a, b) => a - b);
  const smallest = sizes.reduce((least, size) => Math.min(least, size), Infinity);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return { fewest: sum(ascending.slice(0, smallest)), most: sum(ascending.slice(ascending.length - largest)) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((so, count) => so + count, 0);
}
