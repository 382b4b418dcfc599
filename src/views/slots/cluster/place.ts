import { isImpossible, known } from "../../../model/quantity.js";
import { subtasksOf } from "../../../model/slots/graph/counts.js";
import type { JobGraph } from "../../../model/slots/graph/job-graph.js";
import { isRefused } from "../../../model/slots/graph/refusal.js";
import { jobGraphFor } from "../../../model/slots/job-of.js";
import { MOST_SUBTASKS, placedJobFor, type PlacedJob, type PlacementValues } from "../../../model/slots/placed-job.js";
import { placementOf, type Scheduling } from "../../../model/slots/placement/placement.js";
import type { World } from "../../world.js";

/** Why the subtasks of a job are nowhere. */
export interface Unplaced {
  readonly reason: string;
}

/** Whether there is nothing to place. */
export function isUnplaced(result: PlacedJob | Unplaced): result is Unplaced {
  return "reason" in result;
}

/** The scenario’s values, as the model takes them. */
export function valuesOf({ evaluation }: World): PlacementValues {
  return evaluation.values as unknown as PlacementValues;
}

/** The cluster of a scenario, and how it balances. */
export function schedulingOf(world: World): Scheduling {
  const { slotsPerTaskManager, registeredTaskManagers, loadBalance } = valuesOf(world);
  const taskManagers = known(registeredTaskManagers) ? registeredTaskManagers : null;
  return { slotsPerTaskManager, taskManagers, loadBalance, isAdaptive: false };
}

/** The scenario’s job graph where its subtasks can be placed one by one; null elsewhere. */
export function placeableGraph(world: World): JobGraph | null {
  const graph = jobGraphFor(valuesOf(world));
  return isRefused(graph) || subtasksOf(graph).total > MOST_SUBTASKS ? null : graph;
}

let last: { readonly values: PlacementValues; readonly place: PlacedJob | Unplaced } | null = null;

/**
 * Where the subtasks of the scenario’s job are; or would be, as far as there are slots, where some are missing.
 * Kept, since several figures ask for the same.
 */
export function placeOf(world: World): PlacedJob | Unplaced {
  const values = valuesOf(world);
  if (last?.values !== values) last = { values, place: place(world) };
  return last.place;
}

function place(world: World): PlacedJob | Unplaced {
  const placed = placedJobFor(valuesOf(world));
  if (!isImpossible(placed)) return placed;
  const graph = placeableGraph(world);
  const placement = graph && placementOf(graph, schedulingOf(world));
  return graph && placement ? { graph, placement } : { reason: placed.impossible };
}

/** The same job on another cluster, or with another graph; null where it cannot be placed. */
export function placedOn(world: World, changes: Partial<Scheduling> & { readonly graph?: JobGraph }): PlacedJob | null {
  const { graph = placeableGraph(world), ...scheduling } = changes;
  const placement = graph && placementOf(graph, { ...schedulingOf(world), ...scheduling });
  return graph && placement ? { graph, placement } : null;
}

/** The job with each task in a slot-sharing group of its own: how it would run if slots were not shared. */
export function withoutSharing(graph: JobGraph): JobGraph {
  const vertices = graph.vertices.map((vertex, at) => ({
    ...vertex,
    slotSharingGroup: `task ${at}`,
    coLocationGroup: null,
  }));
  return { ...graph, vertices };
}
