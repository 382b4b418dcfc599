/** A failure that was made on a real cluster with the defaults of its release, and how long it took to notice. */
export interface MeasuredFailure {
  /** What was done, and to what. */
  readonly what: string;
  /** The row, or the rows, of failures.csv begin so. */
  readonly row: string;
  /** From what was done until the job or its tasks failed; one for each run. */
  readonly seconds: readonly number[];
  /** The quantity that bounds it from above; null where no heartbeat has a part in it. */
  readonly bound: "killedNoticedSeconds" | "goneNoticedSeconds" | null;
  /** Who noticed it, and by what. */
  readonly noticed: string;
}

/** Failures of 2.3.0 with its defaults (data/flink/runs/failures.csv). */
export const measuredFailures = {
  killedWithConnections: {
    what: "One of two TaskManagers is killed",
    row: "kill -9 of one of 2 TaskManagers",
    seconds: [0.1, 0.1],
    bound: null,
    noticed: "the other TaskManager: its connection was closed",
  },
  killedAlone: {
    what: "The only TaskManager is killed",
    row: "kill -9 of one of 1 TaskManagers",
    seconds: [12.2],
    bound: "killedNoticedSeconds",
    noticed: "the JobManager: calls that failed",
  },
  stoppedWithConnections: {
    what: "One of two TaskManagers is stopped, and hangs",
    row: "kill -STOP of one of 2 TaskManagers",
    seconds: [42.1, 43.5],
    bound: "goneNoticedSeconds",
    noticed: "the JobManager: heartbeat timeout",
  },
  stoppedAlone: {
    what: "The only TaskManager is stopped, and hangs",
    row: "kill -STOP of one of 1 TaskManagers",
    seconds: [42.9],
    bound: "goneNoticedSeconds",
    noticed: "the JobManager: heartbeat timeout",
  },
  jobManagerKilled: {
    what: "The JobManager is killed, without high availability",
    row: "kill -9 of the JobManager, no high availability",
    seconds: [44.1],
    bound: "goneNoticedSeconds",
    noticed: "its TaskManager: heartbeat timeout",
  },
} as const satisfies Record<string, MeasuredFailure>;
