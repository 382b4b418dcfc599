import { median } from "./median.js";
import type { CheckpointRecord } from "./record.js";

/**
 * From the trigger of one checkpoint to the trigger of the next, in the median, so that a restart of the job in between
 * does not count for more than one period. All checkpoints count, whatever became of them; savepoints do not.
 * @param records in the order of their triggers
 * @returns seconds, or null where fewer than two triggers are known
 */
export function observedPeriodSeconds(records: readonly CheckpointRecord[]): number | null {
  const triggers = records.flatMap(({ kind, triggerSeconds }) =>
    kind === "savepoint" || triggerSeconds === null ? [] : triggerSeconds,
  );
  return median(triggers.slice(1).map((trigger, index) => trigger - (triggers[index] as number)));
}
