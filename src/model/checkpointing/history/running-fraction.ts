import type { CheckpointRecord } from "./record.js";

interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * For which share of the time a checkpoint or savepoint was running, between the first and the last trigger of the
 * history: what came before and after is not known. Time with several at once counts once. One in progress counts with
 * what it took so far, and one of unknown duration not at all.
 * @param records in the order of their triggers
 * @returns 0 to 1, or null where no time lies between the triggers
 */
export function runningFraction(records: readonly CheckpointRecord[]): number | null {
  const intervals = records.flatMap(running);
  const first = intervals.at(0)?.from ?? 0;
  const last = intervals.at(-1)?.from ?? 0;
  return last > first ? covered(intervals, last) / (last - first) : null;
}

function running({ triggerSeconds: from, durationSeconds }: CheckpointRecord): Interval[] {
  return from === null ? [] : [{ from, to: from + (durationSeconds ?? 0) }];
}

/** How much time the intervals cover together, up to an end. They are in the order of their starts. */
function covered(intervals: readonly Interval[], end: number): number {
  let sum = 0;
  let until = 0;
  for (const { from, to } of intervals) {
    const reached = Math.min(to, end);
    sum += Math.max(0, reached - Math.max(from, until));
    until = Math.max(until, reached);
  }
  return sum;
}
