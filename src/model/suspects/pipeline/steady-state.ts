import { recordsPerSourceRecord, sourceLimitsPerSecond } from "./capacity.js";
import { largestShare, otherShare, serviceSeconds, type PipelineTask } from "./task.js";

/** How the thread of one subtask spends its time, shares of it that sum to 1. */
export interface SubtaskTime {
  readonly busy: number;
  readonly backPressured: number;
  readonly idle: number;
}

/** A task as Flink’s metrics show it. */
export interface TaskState {
  readonly task: PipelineTask;
  /** The subtask with the most records, and each of the others. */
  readonly fullest: SubtaskTime;
  readonly other: SubtaskTime;
  /** All subtasks together, records per second. */
  readonly inPerSecond: number;
  readonly outPerSecond: number;
}

/** A job that has run for a while, with the same input all the time. */
export interface SteadyState {
  readonly tasks: readonly TaskState[];
  /** The last task that is full; -1 where the job keeps up. */
  readonly bottleneck: number;
  /** What the source reads, records per second. */
  readonly sourcePerSecond: number;
  /** By how much more records wait each second. */
  readonly lagGrowthPerSecond: number;
}

/**
 * A chain of tasks with so many records per second waiting to be read.
 *
 * The source reads what the slowest task allows. A task before that has always something to send and no buffer to send it
 * in: what it is not busy, it is back-pressured. A task behind it waits for records: it is idle.
 * Assumes that each sender reaches every receiver, so that one full subtask holds back all senders, and that buffers are
 * small against the time watched.
 */
export function steadyState(tasks: readonly PipelineTask[], inputPerSecond: number): SteadyState {
  const limits = sourceLimitsPerSecond(tasks);
  const limit = Math.min(...limits);
  const isOverloaded = inputPerSecond > limit;
  const sourcePerSecond = Math.min(inputPerSecond, limit);
  const bottleneck = isOverloaded ? limits.lastIndexOf(limit) : -1;
  const visits = recordsPerSourceRecord(tasks);
  return {
    tasks: tasks.map((task, at) => stateOf(task, sourcePerSecond * (visits[at] ?? 0), at < bottleneck)),
    bottleneck,
    sourcePerSecond,
    lagGrowthPerSecond: inputPerSecond - sourcePerSecond,
  };
}

function stateOf(task: PipelineTask, inPerSecond: number, isHeldBack: boolean): TaskState {
  const time = (share: number): SubtaskTime => {
    const busy = Math.min(1, inPerSecond * share * serviceSeconds(task) + task.pausedFraction);
    const rest = 1 - busy;
    return { busy, backPressured: isHeldBack ? rest : 0, idle: isHeldBack ? 0 : rest };
  };
  return {
    task,
    fullest: time(largestShare(task)),
    other: time(otherShare(task)),
    inPerSecond,
    outPerSecond: inPerSecond * task.selectivity,
  };
}
