/** What Flink’s metrics say of one task: an average over its subtasks, and its extremes. Shares of time are 0 to 1. */
export interface ObservedTask {
  readonly name: string;
  readonly parallelism: number;
  readonly busy: number;
  readonly backPressured: number;
  readonly idle: number;
  /** Of the subtask that is busiest. The web UI colours a task by it. */
  readonly mostBusy: number;
  /** Records per second into all subtasks; of a source, what it reads. */
  readonly inPerSecond: number;
  /** Records per second into the subtask with the most. */
  readonly mostInPerSecond: number;
  /** Records per second out of all subtasks. */
  readonly outPerSecond: number;
  /** Share of the busy time that a thread is on a CPU; null where nobody looked. */
  readonly cpuFraction: number | null;
}

/** Tasks in the order in which records pass them: at least one. */
export type ObservedTasks = readonly [ObservedTask, ...ObservedTask[]];
