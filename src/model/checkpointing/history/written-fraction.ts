import { median } from "./median.js";
import { isCompletedCheckpoint, type CheckpointRecord } from "./record.js";

/**
 * How much of the full state a completed checkpoint wrote, in the median. It is 1 for full checkpoints, and below for
 * incremental ones; the first incremental checkpoint writes everything, which the median forgives.
 * @returns null where no full size above 0 is known: before Flink 1.15, and for jobs without state
 */
export function writtenFraction(records: readonly CheckpointRecord[]): number | null {
  return median(records.filter(isCompletedCheckpoint).flatMap(fractions));
}

function fractions({ checkpointedBytes, fullBytes }: CheckpointRecord): number[] {
  return checkpointedBytes === null || fullBytes === null || fullBytes === 0 ? [] : [checkpointedBytes / fullBytes];
}
