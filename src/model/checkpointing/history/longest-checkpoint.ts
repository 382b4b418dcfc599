import { isCompletedCheckpoint, type CheckpointRecord } from "./record.js";

/** The completed checkpoint that took longest, the earliest of several; null where no duration is known. */
export function longestCheckpoint(records: readonly CheckpointRecord[]): CheckpointRecord | null {
  return records
    .filter(isCompletedCheckpoint)
    .filter(({ durationSeconds }) => durationSeconds !== null)
    .reduce<CheckpointRecord | null>(
      (longest, record) => (seconds(record) > seconds(longest) ? record : longest),
      null,
    );
}

/** Below every duration where there is none yet. */
function seconds(record: CheckpointRecord | null): number {
  return record?.durationSeconds ?? -1;
}
