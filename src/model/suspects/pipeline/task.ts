/** Where the time of one record goes, seconds each. */
export interface RecordTime {
  /** The program’s own work. */
  readonly cpuSeconds: number;
  /** Writing the record, reading it, copying it: CPU as well. */
  readonly serializationSeconds: number;
  /** The thread waits for an answer from outside. */
  readonly externalSeconds: number;
  /** State that is read and written, on disk or in memory. */
  readonly stateSeconds: number;
}

/** A task of a running job: a chain of operators with as many subtasks as its parallelism says. */
export interface PipelineTask {
  readonly name: string;
  readonly parallelism: number;
  readonly time: RecordTime;
  /** Records out for each record in, 0 or more. */
  readonly selectivity: number;
  /** Records of the subtask that gets the most, against the average: 1 to the parallelism. */
  readonly skew: number;
  /** Share of the time that the thread takes synchronous parts of checkpoints, 0 to below 1. */
  readonly pausedFraction: number;
}

/** How long the thread of a subtask has to do with one record, seconds. */
export function serviceSeconds({ time }: PipelineTask): number {
  return time.cpuSeconds + time.serializationSeconds + time.externalSeconds + time.stateSeconds;
}

/**
 * Share of the records that the subtask with the most of them gets.
 * Never less than an even share, never more than all.
 */
export function largestShare({ parallelism, skew }: PipelineTask): number {
  return Math.min(1, Math.max(1, skew) / parallelism);
}

/** Share of the records that each of the other subtasks gets: they share the rest evenly; 0 where there is no other. */
export function otherShare(task: PipelineTask): number {
  return task.parallelism > 1 ? (1 - largestShare(task)) / (task.parallelism - 1) : 0;
}
