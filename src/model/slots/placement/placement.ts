import { taskManagersFor, type Cluster } from "./cluster.js";
import { slotSharingGroups, slotsRequired } from "./sharing-groups.js";
import { slotsOf, type Slots, type SlotSharing } from "./slots.js";
import { spread, type LoadBalance, type Spread } from "./task-managers.js";
import type { TasksOf } from "./tasks-of.js";

/** How a cluster places subtasks. */
export interface Scheduling extends Cluster {
  readonly loadBalance: LoadBalance;
  /** The adaptive scheduler, which runs reactive mode, shares slots in its own way. */
  readonly isAdaptive: boolean;
}

/** Where everything of a job is. */
export interface Placement extends Slots, Spread {}

/** How much of everything there is, without saying where. */
export interface Counts {
  /** Subtasks of all vertices, each with a thread of its own. */
  readonly tasks: number;
  readonly slots: number;
  /** TaskManagers that the job takes at least. */
  readonly taskManagersNeeded: number;
  /** TaskManagers that there are. */
  readonly taskManagers: number;
  /** Slots that they do not have. */
  readonly missingSlots: number;
}

/**
 * Up to how many ends a job is placed: its subtasks, and for each edge those on both sides. Assumed: it is well above a
 * job of 5000 tasks of 8 subtasks, and 10 of 4096, and takes a fraction of a second.
 */
export const MOST_ENDS = 2 ** 19;

/** The counts of a job. They follow from its vertices alone, so that they are there for a job of any size. */
export function countsOf(job: TasksOf, { slotsPerTaskManager, taskManagers }: Cluster): Counts {
  const slots = slotsRequired(slotSharingGroups(job));
  const taskManagersNeeded = taskManagersFor(slots, slotsPerTaskManager);
  const registered = taskManagers ?? taskManagersNeeded;
  return {
    tasks: job.vertices.reduce((so, { parallelism }) => so + parallelism, 0),
    slots,
    taskManagersNeeded,
    taskManagers: registered,
    missingSlots: Math.max(0, slots - registered * slotsPerTaskManager),
  };
}

/**
 * Places the subtasks of a job on TaskManagers.
 * @returns null for a job of more than `MOST_ENDS` ends, of which only the counts can be had
 */
export function placementOf(job: TasksOf, scheduling: Scheduling): Placement | null {
  if (endsOf(job) > MOST_ENDS) return null;
  const slots = slotsOf(job, sharingOf(scheduling));
  const tasks = slots.slots.map(({ length }) => length);
  return { ...slots, ...spread(tasks, scheduling, scheduling.loadBalance) };
}

/** Source: `DefaultSchedulerComponents` and `SlotSharingSlotAllocator.getSlotSharingResolver`, 2.3. */
function sharingOf({ loadBalance, isAdaptive }: Scheduling): SlotSharing {
  if (loadBalance === "tasks") return "taskBalanced";
  return isAdaptive ? "byNumber" : "localInput";
}

function endsOf({ vertices, edges }: TasksOf): number {
  const parallelism = (vertex: number): number => vertices[vertex]?.parallelism ?? 0;
  const subtasks = vertices.reduce((so, { parallelism }) => so + parallelism, 0);
  return edges.reduce((so, { from, to }) => so + parallelism(from) + parallelism(to), subtasks);
}
