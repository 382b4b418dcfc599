import type { CheckpointRecord } from "./record.js";

/**
 * How many checkpoints have failed since something completed. A savepoint that completes ends the row, as in Flink; one
 * that fails does not count, and what is in progress neither.
 *
 * Flink compares such a number with execution.checkpointing.tolerable-failed-checkpoints. Its own may be smaller: it
 * leaves out failures for reasons that the history does not tell, such as a task that was not running
 * (CheckpointFailureManager, 2.1).
 * @param records in the order of their triggers
 */
export function failuresInARow(records: readonly CheckpointRecord[]): number {
  const since = records.slice(records.findLastIndex(({ status }) => status === "completed") + 1);
  return since.filter(({ status, kind }) => status === "failed" && kind !== "savepoint").length;
}
