import type { TasksOf } from "./tasks-of.js";

/** A slot-sharing group. Its slots are numbered one after the other, after those of the groups before it. */
export interface SlotSharingGroup {
  readonly name: string;
  /** Places of its vertices in the job graph. */
  readonly vertices: readonly number[];
  /** Its highest parallelism: a slot has room for one subtask of each of its vertices. */
  readonly slots: number;
  readonly firstSlot: number;
}

/** The slot-sharing groups of a job, in the order in which its vertices name them. */
export function slotSharingGroups({ vertices }: TasksOf): readonly SlotSharingGroup[] {
  const members = new Map<string, number[]>();
  for (const [vertex, { slotSharingGroup }] of vertices.entries()) {
    const others = members.get(slotSharingGroup);
    if (others) others.push(vertex);
    else members.set(slotSharingGroup, [vertex]);
  }
  let firstSlot = 0;
  return [...members].map(([name, members]) => {
    const slots = members.reduce((most, vertex) => Math.max(most, vertices[vertex]?.parallelism ?? 0), 0);
    firstSlot += slots;
    return { name, vertices: members, slots, firstSlot: firstSlot - slots };
  });
}

/**
 * How many slots a job needs: for each group as many as its highest parallelism.
 * Source: `SlotSharingSlotAllocator.calculateRequiredSlots`, 1.13 to 2.3; the default scheduler comes to the same.
 */
export function slotsRequired(groups: readonly SlotSharingGroup[]): number {
  return groups.reduce((so, { slots }) => so + slots, 0);
}
