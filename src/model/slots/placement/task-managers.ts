import { balancedByTasks } from "./balanced-by-tasks.js";
import { taskManagersFor, type Cluster } from "./cluster.js";

/** By what the work is spread over TaskManagers, as in `taskmanager.load-balance.mode`. */
export type LoadBalance = "none" | "slots" | "tasks";

/** Which TaskManager gives which slots. */
export interface Spread {
  /** For each TaskManager the slots it gives to the job. */
  readonly slotsOn: readonly (readonly number[])[];
  /** For each slot its TaskManager; null where there is none. */
  readonly taskManagerOf: readonly (number | null)[];
  /** Slots that no TaskManager can give. A streaming job does not start before all are there. */
  readonly missing: readonly number[];
}

/**
 * Spreads slots over TaskManagers.
 *
 * - `none`: one TaskManager after the other is filled. Which slot goes where is open in Flink.
 * - `slots`: each slot goes to the TaskManager with the fewest, which was `cluster.evenly-spread-out-slots` up to 1.20, and
 *   what 1.3 did without being asked. Only TaskManagers that are registered: those started on demand are filled. Which
 *   slot goes where is open in Flink.
 * - `tasks`, 2.2 and later: as many TaskManagers as with `none`, then slots with more tasks first, each to the TaskManager
 *   with the fewest tasks. Which of equal slots and of equal TaskManagers comes first is open in Flink.
 *
 * What is open is settled here by the lower number first.
 * Source: `DefaultResourceAllocationStrategy`, `FineGrainedSlotManager.registerTaskManager` and
 * `TasksBalancedRequestSlotMatchingStrategy`, 2.3; `Scheduler.findInstance`, 1.3.3; how many slots each gives is
 * compared with jobs that Flink has run in the tests.
 * @param tasks how many tasks each slot has
 */
export function spread(tasks: readonly number[], cluster: Cluster, mode: LoadBalance): Spread {
  const { slotsPerTaskManager } = cluster;
  const count = cluster.taskManagers ?? taskManagersFor(tasks.length, slotsPerTaskManager);
  const given = Math.min(tasks.length, count * slotsPerTaskManager);
  const isInTurn = mode === "slots" && cluster.taskManagers !== null;
  const inOrder = (slot: number): number => (isInTurn ? slot % count : Math.floor(slot / slotsPerTaskManager));
  const taskManagerOf: (number | null)[] = tasks.map((_, slot) => (slot < given ? inOrder(slot) : null));
  const isBalanced = mode === "tasks" && given === tasks.length;
  return asSpread(isBalanced ? balancedByTasks(tasks, slotsPerTaskManager) : taskManagerOf, count);
}

function asSpread(taskManagerOf: readonly (number | null)[], count: number): Spread {
  const slotsOn = Array.from({ length: count }, (): number[] => []);
  const missing: number[] = [];
  for (const [slot, taskManager] of taskManagerOf.entries()) {
    (taskManager === null ? missing : slotsOn[taskManager])?.push(slot);
  }
  return { slotsOn, taskManagerOf, missing };
}
