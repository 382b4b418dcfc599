export type CheckpointingMode = "exactly-once" | "at-least-once";

/** How a job is configured to checkpoint, from Flink's REST API in base units. What the answer does not say is null. */
export interface CheckpointSettings {
  /** Null also where periodic checkpoints are off. */
  readonly intervalSeconds: number | null;
  readonly minPauseSeconds: number | null;
  readonly timeoutSeconds: number | null;
  readonly maxConcurrent: number | null;
  readonly mode: CheckpointingMode | null;
  readonly unaligned: boolean | null;
  /** 0 begins unaligned at once; null before Flink 1.14. It counts only where `unaligned` is true. */
  readonly alignedTimeoutSeconds: number | null;
  /** How many checkpoints in a row may fail; `UNLIMITED_FAILURES` for any number. */
  readonly tolerableFailures: number | null;
  /** Flink's name of the class. */
  readonly stateBackend: string | null;
  readonly storage: string | null;
  /** Null before Flink 1.16. */
  readonly changelogEnabled: boolean | null;
  readonly materializationSeconds: number | null;
}

/** Flink's number for any number of failures: Java's largest int (CheckpointFailureManager, 1.13 to 2.x). */
export const UNLIMITED_FAILURES = 2 ** 31 - 1;
