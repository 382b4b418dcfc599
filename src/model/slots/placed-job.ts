import { slotsPerTaskManager } from "../memory/inputs.js";
import { impossible, isImpossible, known, type Impossible, type ValuesOf } from "../quantity.js";
import { slotsRequired, subtasksOf } from "./graph/counts.js";
import type { JobGraph } from "./graph/job-graph.js";
import { isRefused } from "./graph/refusal.js";
import { loadBalance, registeredTaskManagers } from "./inputs.js";
import { jobGraphFor, jobGraphInputs } from "./job-of.js";
import { taskManagersFor } from "./placement/cluster.js";
import { placementOf, type Placement, type Scheduling } from "./placement/placement.js";

/** The inputs that a placement stands on; `registeredTaskManagers` may be unknown. */
export const placementInputs = [...jobGraphInputs, slotsPerTaskManager, loadBalance] as const;

export type PlacementValues = ValuesOf<typeof placementInputs> & {
  /** NaN where TaskManagers are started on demand. */
  readonly registeredTaskManagers: number;
};

/** A job, and where its subtasks are. */
export interface PlacedJob {
  readonly graph: JobGraph;
  readonly placement: Placement;
}

/** Up to so many subtasks are placed one by one while an input moves. Assumed: it takes a few milliseconds. */
export const MOST_SUBTASKS = 4096;

type Result = PlacedJob | Impossible;

let last: { readonly values: PlacementValues; readonly result: Result } | null = null;

/** Where the subtasks of a scenario’s job are, or why they are nowhere. Kept, since several numbers ask for the same. */
export function placedJobFor(values: PlacementValues): Result {
  if (
    last === null ||
    [...placementInputs, registeredTaskManagers].some(({ id }) => !Object.is(last?.values[id], values[id]))
  ) {
    const copy = Object.fromEntries(
      [...placementInputs, registeredTaskManagers].map(({ id }) => [id, values[id]]),
    ) as unknown as PlacementValues;
    last = { values: copy, result: place(copy) };
  }
  return last.result;
}

function place(values: PlacementValues): Result {
  const graph = jobGraphFor(values);
  if (isRefused(graph)) return impossible(`Flink refuses the job: ${graph.refused}`, ["job", "parallelism"]);
  const isSmall = subtasksOf(graph).total <= MOST_SUBTASKS;
  const placement = isSmall ? placementOf(graph, schedulingOf(values, graph)) : null;
  if (placement === null) {
    return impossible(`Above ${MOST_SUBTASKS} subtasks they are not placed one by one here.`, ["parallelism"]);
  }
  return placement.missing.length > 0 ? missing(placement) : { graph, placement };
}

/** 1.3 has a fixed number of TaskManagers, and gives slots in turn whatever is set. */
function schedulingOf(values: PlacementValues, graph: JobGraph): Scheduling {
  const { slotsPerTaskManager, registeredTaskManagers, flinkVersion, loadBalance } = values;
  const registered = known(registeredTaskManagers) ? registeredTaskManagers : null;
  const isThen = flinkVersion === "then";
  return {
    slotsPerTaskManager,
    taskManagers: registered ?? (isThen ? taskManagersFor(slotsRequired(graph).total, slotsPerTaskManager) : null),
    loadBalance: isThen ? "slots" : loadBalance,
    isAdaptive: false,
  };
}

function missing({ missing, slotsOn }: Placement): Impossible {
  const there = slotsOn.reduce((so, { length }) => so + length, 0);
  return impossible(
    `The job does not start: it needs ${there + missing.length} slots, and the registered TaskManagers have ${there}.`,
    ["registeredTaskManagers", "slotsPerTaskManager", "parallelism"],
  );
}

/** A number of a placed job, or why there is none. */
export function placedNumber(values: PlacementValues, count: (placed: PlacedJob) => number): number | Impossible {
  const placed = placedJobFor(values);
  return isImpossible(placed) ? placed : count(placed);
}

/** How a number of a placed job comes about; empty without one. */
export function placedAccount(values: PlacementValues, account: (placed: PlacedJob) => string): string {
  const placed = placedJobFor(values);
  return isImpossible(placed) ? "" : account(placed);
}
