import { recoverySecondsOf, type Recovery, type Week } from "./week-of.js";

/** What some weeks come to together. */
export interface WeekSums {
  readonly weeks: number;
  readonly failures: number;
  /** Those of them because too many checkpoints had failed. */
  readonly checkpointFailures: number;
  /** Failures that came while the job still recovered from the one before. */
  readonly overlapping: number;
  /** From short to long. */
  readonly recoveries: readonly Recovery[];
  /** Weeks at whose end a recovery was going on, and those of them in which the job had given up. */
  readonly cutOff: number;
  readonly gaveUp: number;
  /** Shares of the time: records flow; nothing waits because of a failure. NaN without weeks. */
  readonly availability: number;
  readonly onTimeFraction: number;
  /** On average over the recoveries that were over; NaN if none was. */
  readonly outageSeconds: number;
  readonly replaySeconds: number;
  readonly catchUpSeconds: number;
  /** NaN if no recovery was over. */
  readonly longestSeconds: number;
  readonly triggered: number;
  readonly completed: number;
}

/** Adds weeks up. */
export function sumsOf(weeks: readonly Week[]): WeekSums {
  const sum = (of: (week: Week) => number): number => weeks.reduce((all, week) => all + of(week), 0);
  const recoveries = weeks
    .flatMap((week) => week.recoveries)
    .sort((one, other) => recoverySecondsOf(one) - recoverySecondsOf(other));
  const mean = (of: (recovery: Recovery) => number): number =>
    recoveries.reduce((all, recovery) => all + of(recovery), 0) / recoveries.length;
  const seconds = sum(({ summary }) => summary.seconds);
  const failures = sum((week) => week.failures);
  const cutOff = sum(({ isCutOff }) => Number(isCutOff));
  const longest = recoveries.at(-1);
  return {
    weeks: weeks.length,
    failures,
    checkpointFailures: sum((week) => week.checkpointFailures),
    overlapping: failures - recoveries.length - cutOff,
    recoveries,
    cutOff,
    gaveUp: sum(({ gaveUp }) => Number(gaveUp)),
    availability: 1 - sum(({ summary }) => summary.downSeconds) / seconds,
    onTimeFraction: 1 - sum(({ lateSeconds }) => lateSeconds) / seconds,
    outageSeconds: mean(({ outageSeconds }) => outageSeconds),
    replaySeconds: mean(({ replaySeconds }) => replaySeconds),
    catchUpSeconds: mean(({ catchUpSeconds }) => catchUpSeconds),
    longestSeconds: longest ? recoverySecondsOf(longest) : NaN,
    triggered: sum(({ summary }) => summary.triggered),
    completed: sum(({ summary }) => summary.completed),
  };
}
