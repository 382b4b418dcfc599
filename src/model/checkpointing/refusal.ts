import { impossible, known, type Impossible } from "../quantity.js";

/** What decides how barriers travel. */
export interface BarrierChoice {
  readonly flinkVersion: string;
  readonly checkpointingMode: string;
  readonly barrierAlignment: string;
  readonly maxConcurrentCheckpoints: number;
}

/** The two intervals of the coordinator, in seconds; the one for backlogs is NaN where it is not set. */
export interface IntervalChoice {
  readonly flinkVersion: string;
  readonly checkpointIntervalSeconds: number;
  readonly backlogIntervalSeconds: number;
}

/** How a job is restarted. */
export interface RestartChoice {
  readonly flinkVersion: string;
  readonly restartStrategy: string;
  readonly restartDelaySeconds: number;
}

export type JobChoice = BarrierChoice & IntervalChoice & RestartChoice;

/** Each reason for which Flink does not run a job as it is configured, with the inputs to look at. */
export const refusals = {
  /** Unaligned checkpoints are new in 1.11. */
  alignedOnly: impossible("Flink 1.3 has aligned barriers only.", ["barrierAlignment", "flinkVersion"]),
  /** CheckpointCoordinatorConfiguration, 2.3: an argument that it does not accept. */
  oneAtATime: impossible("Barriers that overtake records allow one checkpoint at a time: Flink refuses the job.", [
    "barrierAlignment",
    "maxConcurrentCheckpoints",
  ]),
  /** CheckpointConfig.getCheckpointIntervalDuringBacklog, 2.3, compares the two as they are configured. */
  shorterInBacklog: impossible(
    "The interval during a backlog must not be shorter than the usual one: Flink refuses the job.",
    ["backlogIntervalSeconds", "checkpointIntervalSeconds"],
  ),
  /** ExponentialDelayRestartBackoffTimeStrategy, 2.3: the initial backoff is a millisecond at least. */
  noFirstDelay: impossible("Exponential delay has to begin with a millisecond at least: Flink refuses the job.", [
    "restartStrategy",
    "restartDelaySeconds",
  ]),
} as const satisfies Record<string, Impossible>;

/** What Flink counts in; a shorter time is none to it. */
const MILLISECOND = 1e-3;

/**
 * Why barriers cannot travel as chosen; null when they can. At least once overrules unaligned barriers in silence
 * (CheckpointingOptions.isUnalignedCheckpointEnabled), so there is nothing to refuse.
 */
export function barrierRefusal(at: BarrierChoice): Impossible | null {
  if (at.checkpointingMode !== "exactly-once" || at.barrierAlignment === "aligned") return null;
  if (at.flinkVersion === "then") return refusals.alignedOnly;
  return at.maxConcurrentCheckpoints > 1 ? refusals.oneAtATime : null;
}

/** Why the two intervals do not go together; null when they do, or when there is only one, as always in 1.3. */
export function intervalRefusal(at: IntervalChoice): Impossible | null {
  if (at.flinkVersion === "then" || !known(at.backlogIntervalSeconds)) return null;
  return at.backlogIntervalSeconds < at.checkpointIntervalSeconds ? refusals.shorterInBacklog : null;
}

/** Why the restart strategy does not take its delay; null when it does. 1.3 has no exponential delay to refuse it. */
export function restartRefusal(at: RestartChoice): Impossible | null {
  if (at.flinkVersion === "then" || at.restartStrategy !== "exponential-delay") return null;
  return at.restartDelaySeconds < MILLISECOND ? refusals.noFirstDelay : null;
}

/** Why Flink does not run a job as it is configured; null when it does. Of several reasons the first. */
export function refusalOf(at: JobChoice): Impossible | null {
  return barrierRefusal(at) ?? intervalRefusal(at) ?? restartRefusal(at);
}
