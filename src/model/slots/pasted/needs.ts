import { channels } from "../exchange/channels.js";
import { slotSharingGroups, slotsRequired } from "../placement/sharing-groups.js";
import { placeable } from "./in-order.js";
import type { PastedPlan } from "./plan.js";

/** What a job takes, as far as its plan tells. */
export interface Needs {
  readonly subtasks: number;
  readonly slots: number;
  /** How many slot-sharing groups the JSON names; null where it names none, and all tasks are taken to share. */
  readonly groups: number | null;
  readonly taskManagers: number;
  /** Connections between two subtasks. */
  readonly channels: number;
}

/**
 * Counts what a job takes.
 * @param slotsPerTaskManager 1 or more
 */
export function needsOf(plan: Pick<PastedPlan, "vertices" | "edges">, slotsPerTaskManager: number): Needs {
  const { vertices, edges } = plan;
  const groups = slotSharingGroups(placeable(plan));
  const slots = slotsRequired(groups);
  const isGrouped = vertices.every(({ slotSharingGroup }) => slotSharingGroup !== null);
  return {
    subtasks: vertices.reduce((sum, { parallelism }) => sum + parallelism, 0),
    slots,
    groups: isGrouped ? groups.length : null,
    taskManagers: Math.ceil(slots / slotsPerTaskManager),
    channels: edges.reduce((sum, edge) => sum + channelsOf(edge, vertices), 0),
  };
}

/** The channels of one edge. */
export function channelsOf(
  { from, to, pattern }: PastedPlan["edges"][number],
  vertices: PastedPlan["vertices"],
): number {
  return channels({
    producers: vertices[from]?.parallelism ?? 0,
    consumers: vertices[to]?.parallelism ?? 0,
    pattern,
  });
}
