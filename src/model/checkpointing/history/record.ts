export type CheckpointStatus = "completed" | "failed" | "in progress";

/** An unaligned checkpoint is one in which at least one subtask was not aligned. Flink tells it apart since 1.16. */
export type CheckpointKind = "checkpoint" | "unaligned checkpoint" | "savepoint";

/** One checkpoint or savepoint of a job, from Flink's REST API in base units. What the answer does not say is null. */
export interface CheckpointRecord {
  readonly id: number | null;
  readonly status: CheckpointStatus | null;
  readonly kind: CheckpointKind;
  /** When the coordinator triggered it, seconds since 1970. */
  readonly triggerSeconds: number | null;
  /**
   * From the trigger to the last acknowledgement; of a failed one to the failure. Of one in progress it is what it took
   * so far, up to the latest acknowledgement, and null before the first.
   */
  readonly durationSeconds: number | null;
  /** What this checkpoint wrote; 0 for a job without state. */
  readonly checkpointedBytes: number | null;
  /** All state it stands for, with the files of earlier incremental checkpoints; null before Flink 1.15. */
  readonly fullBytes: number | null;
  /** What was processed between the first barrier and the last, and what of it an unaligned checkpoint saved. */
  readonly processedInFlightBytes: number | null;
  readonly persistedInFlightBytes: number | null;
  readonly subtasks: number | null;
  readonly acknowledgedSubtasks: number | null;
  readonly failureMessage: string | null;
}

/** Whether it is a checkpoint that completed. A savepoint is none: it is asked for, always full, and rare. */
export function isCompletedCheckpoint({ status, kind }: CheckpointRecord): boolean {
  return status === "completed" && kind !== "savepoint";
}
