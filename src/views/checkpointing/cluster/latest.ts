import type { CheckpointRecord } from "../../../model/checkpointing/history/record.js";

/** As many as the fit uses; more dots and rows than that say nothing more. */
export const MOST_SHOWN = 500;

/** The records that are drawn and listed: the latest ones. */
export function latest(records: readonly CheckpointRecord[]): readonly CheckpointRecord[] {
  return records.slice(-MOST_SHOWN);
}
