import type { RestartSettings } from "../../model/checkpointing/restart/strategy.js";
import type { SimulatedJob } from "../../model/simulation/job.js";
import { tooManyCheckpointFailures } from "../../model/simulation/outages.js";
import type { Outage, Run, RunSummary } from "../../model/simulation/trace.js";

/** From a failure until nothing waits any more. What fails again before that belongs to the same recovery. */
export interface Recovery {
  readonly failures: number;
  /** Time without records flowing. */
  readonly outageSeconds: number;
  /** What had to be processed again, in seconds of the mean rate. */
  readonly replaySeconds: number;
  /** Time with records flowing until all that waited was processed. */
  readonly catchUpSeconds: number;
}

/** What is kept of one simulated week. It is small, so that many weeks can be handed on. */
export interface Week {
  readonly summary: RunSummary;
  readonly failures: number;
  /** Failures that were none of a machine: too many checkpoints in a row had failed. */
  readonly checkpointFailures: number;
  /** Those that were over when the week was. */
  readonly recoveries: readonly Recovery[];
  /** Time from a failure until nothing waited, or until the end of the week. */
  readonly lateSeconds: number;
  /** Whether the week ended within a recovery. */
  readonly isCutOff: boolean;
  /** Whether the restart strategy would not restart the job again. */
  readonly gaveUp: boolean;
}

/** How long a recovery took, from its first failure. */
export function recoverySecondsOf({ outageSeconds, catchUpSeconds }: Recovery): number {
  return outageSeconds + catchUpSeconds;
}

/**
 * A run of the simulator as a week: its outages joined into recoveries.
 * @param run of any length; one without failures has no recoveries
 * @param job the one that ran: its mean rate says how long what is processed again once took to arrive
 */
export function weekOf({ summary, outages }: Run, job: SimulatedJob): Week {
  const groups = grouped(outages);
  const ended = groups.filter((group) => caughtUpAt(group) !== null);
  const cutOff = groups.length > ended.length ? groups.at(-1) : undefined;
  const recoveries = ended.map((group) => recoveryOf(group, job));
  const sinceLast = cutOff ? summary.seconds - failedAt(cutOff) : 0;
  const { cause: ofCheckpoints } = tooManyCheckpointFailures(job.recovery);
  return {
    summary,
    failures: outages.length,
    checkpointFailures: outages.filter(({ cause }) => cause === ofCheckpoints).length,
    recoveries,
    lateSeconds: recoveries.reduce((sum, recovery) => sum + recoverySecondsOf(recovery), sinceLast),
    isCutOff: cutOff !== undefined,
    gaveUp: hasGivenUp(outages.at(-1), { restart: job.recovery.restart, endSeconds: summary.seconds }),
  };
}

type Group = readonly Outage[];

const failedAt = (group: Group): number => (group[0] as Outage).failedSeconds;
const caughtUpAt = (group: Group): number | null => (group.at(-1) as Outage).caughtUpSeconds;

/** The outages of each recovery together. Only the last group may not have come to its end. */
function grouped(outages: readonly Outage[]): readonly Group[] {
  const groups: Outage[][] = [];
  let isOpen = false;
  for (const outage of outages) {
    if (isOpen) groups.at(-1)?.push(outage);
    else groups.push([outage]);
    isOpen = outage.caughtUpSeconds === null;
  }
  return groups;
}

function recoveryOf(group: Group, { arrivals }: SimulatedJob): Recovery {
  const outageSeconds = group.reduce((sum, { failedSeconds, runningSeconds }, index) => {
    // One that failed while it was down still begins to come back anew.
    const upAgain = runningSeconds ?? group[index + 1]?.failedSeconds ?? failedSeconds;
    return sum + upAgain - failedSeconds;
  }, 0);
  const replayRecords = group.reduce((sum, outage) => sum + (outage.replayRecords ?? 0), 0);
  return {
    failures: group.length,
    outageSeconds,
    replaySeconds: replayRecords / arrivals.recordsPerSecond,
    catchUpSeconds: (caughtUpAt(group) as number) - failedAt(group) - outageSeconds,
  };
}

/** Whether the last failure was noticed, and the longest delay there is has passed without a restart. */
function hasGivenUp(
  last: Outage | undefined,
  { restart, endSeconds }: { restart: RestartSettings; endSeconds: number },
): boolean {
  if (last === undefined || last.detectedSeconds === null || last.restartSeconds !== null) return false;
  return endSeconds - last.detectedSeconds > longestDelaySeconds(restart);
}

function longestDelaySeconds(restart: RestartSettings): number {
  if (restart.type !== "exponential-delay") return restart.delaySeconds;
  return Math.max(restart.initialSeconds, restart.maxSeconds);
}
