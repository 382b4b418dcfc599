import type { ObservedTasks } from "../metrics/observed-task.js";

/** Shares of a task’s busy time, as a flame graph shows them. They sum to 1. */
export interface FlameShares {
  readonly program: number;
  readonly serializers: number;
  readonly state: number;
  /** Off the CPU, for an answer from outside. */
  readonly waiting: number;
}

/** What an operator can look at: metrics of the tasks, flame graphs, and the checkpoints. */
export interface Dashboard {
  readonly tasks: ObservedTasks;
  /** One for each task. */
  readonly flames: readonly FlameShares[];
  readonly checkpoints: CheckpointLook;
  /** What arrives, records per second. */
  readonly inputPerSecond: number;
}

/** The last checkpoint, of the slowest subtask, seconds. */
export interface CheckpointLook {
  readonly intervalSeconds: number;
  readonly syncSeconds: number;
  readonly asyncSeconds: number;
}
