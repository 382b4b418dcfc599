import type { Placement } from "../placement/placement.js";
import type { PlacedEdge, TasksOf } from "../placement/tasks-of.js";
import type { Exchange } from "./channels.js";

/** Where the subtasks of one vertex are. */
export interface Hosts {
  /** For each subtask its TaskManager; null where its slot is missing. */
  readonly taskManagerOf: readonly (number | null)[];
  /** How many subtasks each TaskManager has; those without any are left out. */
  readonly subtasksOn: ReadonlyMap<number, number>;
}

/** An edge between tasks that are placed. */
export interface PlacedExchange extends Exchange {
  readonly from: Hosts;
  readonly to: Hosts;
}

/** For each vertex where its subtasks are. */
export function hostsOf({ slotOf, taskManagerOf }: Pick<Placement, "slotOf" | "taskManagerOf">): readonly Hosts[] {
  return slotOf.map((slots) => hosts(slots.map((slot) => taskManagerOf[slot] ?? null)));
}

/** Sums up where the subtasks of a vertex are. */
export function hosts(taskManagerOf: readonly (number | null)[]): Hosts {
  const subtasksOn = new Map<number, number>();
  for (const taskManager of taskManagerOf) {
    if (taskManager !== null) subtasksOn.set(taskManager, (subtasksOn.get(taskManager) ?? 0) + 1);
  }
  return { taskManagerOf, subtasksOn };
}

const nowhere = hosts([]);

/** The edges of a job, in their order, with the places of their subtasks. */
export function placedExchanges({ edges }: TasksOf, placement: Placement): readonly PlacedExchange[] {
  const all = hostsOf(placement);
  return edges.map((edge) => placedExchange(edge, all));
}

function placedExchange({ from, to, pattern }: PlacedEdge, all: readonly Hosts[]): PlacedExchange {
  const ends = { from: all[from] ?? nowhere, to: all[to] ?? nowhere };
  return { ...ends, pattern, producers: ends.from.taskManagerOf.length, consumers: ends.to.taskManagerOf.length };
}
