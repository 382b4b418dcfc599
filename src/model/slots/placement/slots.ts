import { localInputSlots } from "./local-input.js";
import { slotSharingGroups, type SlotSharingGroup } from "./sharing-groups.js";
import { taskBalancedSlots } from "./task-balanced.js";
import type { TasksOf } from "./tasks-of.js";

/**
 * How subtasks are put into slots: near the producers they read from, which is the default scheduler’s way; by number,
 * which is that of the adaptive scheduler; or so that each slot has about as many, which both do when tasks are balanced.
 */
export type SlotSharing = "localInput" | "byNumber" | "taskBalanced";

/** One of the parallel parts of a task. */
export interface Subtask {
  /** Place of its vertex in the job graph. */
  readonly vertex: number;
  /** 0 to parallelism − 1. */
  readonly subtask: number;
}

/** Which slot has which subtasks. */
export interface Slots {
  readonly groups: readonly SlotSharingGroup[];
  /** For each vertex the slot of each subtask. */
  readonly slotOf: readonly (readonly number[])[];
  /** What each slot holds, in the order of the vertices. Its length is the number of slots that the job needs. */
  readonly slots: readonly (readonly Subtask[])[];
}

/**
 * Puts each subtask of a job into a slot. It does not depend on the cluster, and is always the same for the same job graph;
 * with `taskBalanced` in the adaptive scheduler, the order in which vertices are dealt follows their hashes instead.
 */
export function slotsOf(job: TasksOf, sharing: SlotSharing): Slots {
  const groups = slotSharingGroups(job);
  const slotOf = numbered(withinGroups(job, { groups, sharing }), groups);
  const slots = groups.flatMap((group) => Array.from({ length: group.slots }, (): Subtask[] => []));
  for (const [vertex, places] of slotOf.entries()) {
    for (const [subtask, slot] of places.entries()) slots[slot]?.push({ vertex, subtask });
  }
  return { groups, slotOf, slots };
}

interface Sharing {
  readonly groups: readonly SlotSharingGroup[];
  readonly sharing: SlotSharing;
}

function withinGroups(job: TasksOf, { groups, sharing }: Sharing): readonly (readonly number[])[] {
  if (sharing === "localInput") return localInputSlots(job);
  if (sharing === "taskBalanced") return taskBalancedSlots(job, groups);
  return job.vertices.map(({ parallelism }) => [...Array(parallelism).keys()]);
}

/** From numbers within a group to numbers within the job. */
function numbered(
  within: readonly (readonly number[])[],
  groups: readonly SlotSharingGroup[],
): readonly (readonly number[])[] {
  const slotOf = [...within];
  for (const { vertices, firstSlot } of groups) {
    for (const vertex of vertices) slotOf[vertex] = (within[vertex] ?? []).map((slot) => firstSlot + slot);
  }
  return slotOf;
}
