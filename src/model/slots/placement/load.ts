import type { Placement } from "./placement.js";

/** How many tasks, which are threads, each TaskManager runs. */
export function tasksPerTaskManager({ slotsOn, slots }: Pick<Placement, "slotsOn" | "slots">): readonly number[] {
  return slotsOn.map((given) => given.reduce((so, slot) => so + (slots[slot]?.length ?? 0), 0));
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
