import type { SlotSharingGroup } from "./sharing-groups.js";
import { topologicalOrder } from "./topological-order.js";
import type { TasksOf } from "./tasks-of.js";

/** The slots of a group while they are filled. */
interface Filling {
  /** How many subtasks each slot has. */
  readonly tasks: number[];
  /** Where the next vertex of lower parallelism begins. */
  next: number;
  /** Slots of the subtasks of each co-location group. */
  readonly coLocated: Map<string, readonly number[]>;
}

/**
 * Which slot of its group each subtask of each vertex takes where tasks are balanced. A vertex with the parallelism of its
 * group fills slot after slot. Those with less are dealt round in turn, each going on where the last one ended. Subtasks
 * of a co-location group look for the slot with the fewest tasks, unless they have one already.
 * Source: `TaskBalancedExecutionSlotSharingGroupBuilder`, 2.3; compared with jobs that Flink has run in the tests.
 */
export function taskBalancedSlots(job: TasksOf, groups: readonly SlotSharingGroup[]): readonly (readonly number[])[] {
  const fillings = new Map(groups.map(({ name, slots }) => [name, emptySlots(slots)]));
  const slotsOf = job.vertices.map((): readonly number[] => []);
  for (const vertex of topologicalOrder(job)) {
    const { parallelism = 0, slotSharingGroup = "", coLocationGroup = null } = job.vertices[vertex] ?? {};
    const filling = fillings.get(slotSharingGroup);
    if (!filling) continue;
    slotsOf[vertex] =
      coLocationGroup === null ? dealt(parallelism, filling) : together(parallelism, { filling, coLocationGroup });
  }
  return slotsOf;
}

const emptySlots = (slots: number): Filling => ({
  tasks: Array.from({ length: slots }, () => 0),
  next: 0,
  coLocated: new Map(),
});

/** Puts a task into a slot. */
function put(slot: number, { tasks }: Filling): number {
  tasks[slot] = (tasks[slot] ?? 0) + 1;
  return slot;
}

function dealt(parallelism: number, filling: Filling): readonly number[] {
  const { length } = filling.tasks;
  const isFull = parallelism === length;
  const first = isFull ? 0 : filling.next;
  if (!isFull) filling.next = (first + parallelism) % length;
  return Array.from({ length: parallelism }, (_, subtask) => put((first + subtask) % length, filling));
}

interface CoLocated {
  readonly filling: Filling;
  readonly coLocationGroup: string;
}

function together(parallelism: number, { filling, coLocationGroup }: CoLocated): readonly number[] {
  const known = filling.coLocated.get(coLocationGroup) ?? [];
  const fixed = known.slice(0, parallelism);
  const slots = [...fixed, ...emptiestFirst(filling, new Set(fixed)).slice(0, parallelism - fixed.length)];
  filling.coLocated.set(coLocationGroup, [...slots, ...known.slice(parallelism)]);
  for (const slot of slots) put(slot, filling);
  if (parallelism < filling.tasks.length) filling.next = emptiestFirst(filling, new Set())[0] ?? 0;
  return slots;
}

/** The slots that are not taken, those with the fewest tasks first. */
function emptiestFirst({ tasks }: Filling, taken: ReadonlySet<number>): readonly number[] {
  return [...tasks.keys()].filter((slot) => !taken.has(slot)).sort((a, b) => (tasks[a] ?? 0) - (tasks[b] ?? 0));
}
