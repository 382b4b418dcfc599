import { median } from "./median.js";
import { isCompletedCheckpoint, type CheckpointRecord } from "./record.js";
import { robustLineAboveZero, type Line, type Point } from "./robust-line.js";
import { scatterOf, type Scatter } from "./scatter.js";

/** The duration grows with the size: fixed part + bytes / rate. */
export interface GrowingDuration extends Scatter {
  readonly kind: "growing";
  /** What does not depend on the size, 0 or more. */
  readonly fixedSeconds: number;
  /** What the whole job uploads in a second, above 0. */
  readonly bytesPerSecond: number;
}

/** The sizes do not explain the durations: only the middle of them is known. */
export interface LevelDuration extends Scatter {
  readonly kind: "level";
  readonly medianSeconds: number;
  /** A sentence for the reader. */
  readonly because: string;
}

/** There is too little to say anything. */
export interface UnknownDuration {
  readonly kind: "unknown";
  readonly because: string;
}

export type DurationFit = GrowingDuration | LevelDuration | UnknownDuration;

/** Two checkpoints lie on a line whatever they are. */
const FEWEST = 3;

/** The latest ones say most about the job as it is, and the fit takes time with the square of their number. Assumed. */
const MOST = 500;

interface Measured extends Point {
  readonly record: CheckpointRecord;
}

/**
 * What the durations of a job's checkpoints follow from: a fixed part, and an upload at a steady rate.
 *
 * Uses checkpoints that completed, aligned or not, with a known size and duration, the latest 500 of them. A size of 0
 * counts; savepoints do not. The line is that of `robustLineAboveZero`.
 * @param records in the order of their triggers
 */
export function fitDurations(records: readonly CheckpointRecord[]): DurationFit {
  const points = records.filter(isCompletedCheckpoint).flatMap(measured).slice(-MOST);
  if (points.length < FEWEST) {
    return { kind: "unknown", because: "Fewer than three completed checkpoints have a size and a duration." };
  }
  const line = robustLineAboveZero(points);
  if (line === null)
    return level(points, "All checkpoints have the same size: what it does to the duration is not known.");
  return line.slope > 0 ? growing(points, line) : level(points, "The duration does not grow with the size.");
}

function measured(record: CheckpointRecord): Measured[] {
  const { checkpointedBytes: x, durationSeconds: y } = record;
  return x === null || y === null ? [] : [{ record, x, y }];
}

function growing(points: readonly Measured[], { slope, intercept }: Line): GrowingDuration {
  const fitted = points.map(({ record, x, y }) => ({
    record,
    durationSeconds: y,
    fittedSeconds: intercept + x * slope,
  }));
  return { kind: "growing", fixedSeconds: intercept, bytesPerSecond: 1 / slope, ...scatterOf(fitted, 2) };
}

function level(points: readonly Measured[], because: string): LevelDuration {
  const medianSeconds = median(points.map(({ y }) => y)) ?? 0;
  const fitted = points.map(({ record, y }) => ({ record, durationSeconds: y, fittedSeconds: medianSeconds }));
  return { kind: "level", medianSeconds, because, ...scatterOf(fitted, 1) };
}
