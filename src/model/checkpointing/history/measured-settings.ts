import { text } from "../../units.js";
import type { DurationFit } from "./fit-durations.js";
import { observedPeriodSeconds } from "./observed-period.js";
import type { CheckpointRecord } from "./record.js";
import type { Setting } from "./setting.js";
import { writtenFraction } from "./written-fraction.js";

/** From this share of the full size on, a checkpoint is no smaller than a full one. Assumed. */
const FULL = 0.95;

/** With less of the variance explained than this, the sizes say too little about the durations. Assumed. */
const ENOUGH_EXPLAINED = 0.5;

/** How far apart the triggers were, for a job whose configuration is not known; nothing where there are no two. */
export function periodSettings(history: readonly CheckpointRecord[]): readonly Setting[] {
  const value = observedPeriodSeconds(history);
  if (value === null || value === 0) return [];
  const period = text(value, "seconds");
  const why = `Checkpoints started every ${period}, in the median; the configured interval may be shorter.`;
  return [{ id: "checkpointIntervalSeconds", value, why }];
}

/** Whether checkpoints are incremental, and which share of the state they write; nothing before Flink 1.15. */
export function writtenSettings(history: readonly CheckpointRecord[]): readonly Setting[] {
  const value = writtenFraction(history);
  if (value === null) return [];
  const why = `In the median a checkpoint wrote ${text(value, "fraction")} of the full size.`;
  if (value >= FULL) return [{ id: "checkpointKind", value: "full", why }];
  return [
    { id: "checkpointKind", value: "incremental", why },
    { id: "changedFraction", value, why },
  ];
}

/**
 * How many keys make a state as large as the latest full one, savepoints included; nothing where none is known, or where
 * it is less than a key.
 */
export function keySettings(history: readonly CheckpointRecord[], entryBytesPerKey: number): readonly Setting[] {
  const completed = history.filter(({ status }) => status === "completed");
  const fullBytes = completed.findLast((record) => record.fullBytes !== null)?.fullBytes ?? 0;
  const value = Math.round(fullBytes / entryBytesPerKey);
  if (value < 1) return [];
  const [all, each] = [text(fullBytes, "bytes"), text(entryBytesPerKey, "bytes")];
  return [{ id: "distinctKeys", value, why: `The latest full size is ${all}, and a key takes ${each}.` }];
}

/** How fast one machine uploads, and what is left; nothing where the sizes do not explain the durations. */
export function speedSettings(fit: DurationFit, machines: number): readonly Setting[] {
  if (fit.kind !== "growing" || fit.explainedFraction < ENOUGH_EXPLAINED) return [];
  const { bytesPerSecond, fixedSeconds, residuals } = fit;
  const value = bytesPerSecond / machines;
  const growth = `The durations of ${text(residuals.length, "count")} checkpoints grow by 1 s for each ${text(bytesPerSecond, "bytes")}`;
  return [
    { id: "storeBytesPerSecond", value, why: `${growth}: ${text(value, "bytesPerSecond")} for each machine.` },
    { id: "syncSeconds", value: fixedSeconds, why: fixedPart(fixedSeconds) },
  ];
}

/** The workbook has one input for what does not depend on the size, so all of it goes there. */
function fixedPart(fixedSeconds: number): string {
  if (fixedSeconds === 0) return "All of the duration grows with the size: nothing is left for a synchronous part.";
  const fixed = text(fixedSeconds, "seconds");
  return `${fixed} of each checkpoint do not depend on its size: alignment and other waiting is booked here, too.`;
}
