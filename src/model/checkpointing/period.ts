import { checkpointIntervalSeconds } from "../capacity/inputs.js";
import { derive, impossible, type Impossible } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { checkpointSeconds } from "./duration.js";
import {
  barrierAlignment,
  checkpointingMode,
  checkpointTimeoutSeconds,
  flinkVersion,
  maxConcurrentCheckpoints,
  minPauseSeconds,
} from "./inputs.js";
import { barrierRefusal, type BarrierChoice } from "./refusal.js";

export const raisedIntervalSeconds = derive({
  id: "raisedIntervalSeconds",
  symbol: "P_1",
  title: "Interval that the coordinator uses",
  unit: "seconds",
  source: cited("flink", "CheckpointCoordinator: an interval below the minimum pause is raised to it, in silence"),
  uses: [checkpointIntervalSeconds, minPauseSeconds],
  compute: ({ checkpointIntervalSeconds, minPauseSeconds }) => Math.max(checkpointIntervalSeconds, minPauseSeconds),
  tex: ({ checkpointIntervalSeconds, minPauseSeconds }) =>
    String.raw`\max\left(${checkpointIntervalSeconds},\, ${minPauseSeconds}\right)`,
});

export const overlappingCheckpoints = derive({
  id: "overlappingCheckpoints",
  symbol: "k_o",
  title: "Checkpoints that run at the same time, at most",
  unit: "count",
  source: derived("as many as begin before the first of them ends, and no more than may"),
  uses: [maxConcurrentCheckpoints, checkpointSeconds, raisedIntervalSeconds],
  compute: ({ maxConcurrentCheckpoints, checkpointSeconds, raisedIntervalSeconds }) =>
    Math.min(maxConcurrentCheckpoints, Math.ceil(checkpointSeconds / raisedIntervalSeconds)),
  tex: ({ maxConcurrentCheckpoints, checkpointSeconds, raisedIntervalSeconds }) =>
    String.raw`\min\left(${maxConcurrentCheckpoints},\, \left\lceil \frac{${checkpointSeconds}}{${raisedIntervalSeconds}} \right\rceil\right)`,
});

interface At extends BarrierChoice {
  readonly checkpointSeconds: number;
  readonly checkpointTimeoutSeconds: number;
  readonly overlappingCheckpoints: number;
  readonly raisedIntervalSeconds: number;
  readonly minPauseSeconds: number;
}

/** Why Flink runs no checkpoint with these settings, none completes, or none can be foretold; null when it can. */
function obstacle(at: At): Impossible | null {
  return barrierRefusal(at) ?? expiry(at) ?? coincidence(at);
}

function expiry({ checkpointSeconds, checkpointTimeoutSeconds }: At): Impossible | null {
  if (checkpointSeconds <= checkpointTimeoutSeconds) return null;
  return impossible("Each takes longer than its timeout and is thrown away.", [
    "checkpointSeconds",
    "checkpointTimeoutSeconds",
  ]);
}

/** With such a pause each completion comes just as the pause after the one before ends. */
function coincidence({ overlappingCheckpoints, minPauseSeconds, raisedIntervalSeconds }: At): Impossible | null {
  if (overlappingCheckpoints <= 1 || minPauseSeconds < raisedIntervalSeconds) return null;
  return impossible(
    "With a minimum pause as long as the interval, milliseconds decide whether checkpoints run at the same time.",
    ["minPauseSeconds", "maxConcurrentCheckpoints"],
  );
}

const needed = [
  raisedIntervalSeconds,
  checkpointSeconds,
  minPauseSeconds,
  maxConcurrentCheckpoints,
  overlappingCheckpoints,
  checkpointTimeoutSeconds,
  checkpointingMode,
  barrierAlignment,
  flinkVersion,
] as const;

export const periodSeconds = derive({
  id: "periodSeconds",
  symbol: "P'",
  title: "From one checkpoint to the next, as it really is",
  unit: "seconds",
  source: derived("from the rules of CheckpointCoordinator, for durations that stay the same"),
  uses: needed,
  cases: [
    {
      when: ({ overlappingCheckpoints }) => overlappingCheckpoints <= 1,
      says: "with one checkpoint at a time",
      compute: (at) => obstacle(at) ?? Math.max(at.raisedIntervalSeconds, at.checkpointSeconds + at.minPauseSeconds),
      tex: ({ raisedIntervalSeconds, checkpointSeconds, minPauseSeconds }) =>
        String.raw`\max\left(${raisedIntervalSeconds},\, ${checkpointSeconds} + ${minPauseSeconds}\right)`,
    },
    {
      when: () => true,
      says: "with several at a time, on average",
      compute: (at) =>
        obstacle(at) ??
        Math.max(at.raisedIntervalSeconds, (at.checkpointSeconds + at.minPauseSeconds) / at.overlappingCheckpoints),
      tex: ({ raisedIntervalSeconds, checkpointSeconds, minPauseSeconds, overlappingCheckpoints }) =>
        String.raw`\max\left(${raisedIntervalSeconds},\, \frac{${checkpointSeconds} + ${minPauseSeconds}}{${overlappingCheckpoints}}\right)`,
    },
  ],
});

export const longestPeriodSeconds = derive({
  id: "longestPeriodSeconds",
  symbol: "P_l",
  title: "From one checkpoint to the next, at most",
  unit: "seconds",
  source: derived("checkpoints that overlap begin one interval apart, and then there is a longer wait"),
  uses: [overlappingCheckpoints, periodSeconds, raisedIntervalSeconds],
  compute: ({ overlappingCheckpoints, periodSeconds, raisedIntervalSeconds }) =>
    overlappingCheckpoints * periodSeconds - (overlappingCheckpoints - 1) * raisedIntervalSeconds,
  tex: ({ overlappingCheckpoints, periodSeconds, raisedIntervalSeconds }) =>
    String.raw`${overlappingCheckpoints} \cdot ${periodSeconds} - (${overlappingCheckpoints} - 1) \cdot ${raisedIntervalSeconds}`,
});

export const runningFraction = derive({
  id: "runningFraction",
  symbol: "f_k",
  title: "Share of the time with a checkpoint running",
  unit: "fraction",
  source: derived("the duration, of the period; no more than all of it"),
  uses: [checkpointSeconds, periodSeconds],
  compute: ({ checkpointSeconds, periodSeconds }) => Math.min(1, checkpointSeconds / periodSeconds),
  tex: ({ checkpointSeconds, periodSeconds }) =>
    String.raw`\min\left(1,\, \frac{${checkpointSeconds}}{${periodSeconds}}\right)`,
});

export const freeSeconds = derive({
  id: "freeSeconds",
  symbol: "t_v",
  title: "Checkpoint-free time in each period",
  unit: "seconds",
  source: cited("talk", "Regular Operation: some checkpointing-free time"),
  uses: [periodSeconds, checkpointSeconds],
  compute: ({ periodSeconds, checkpointSeconds }) => Math.max(0, periodSeconds - checkpointSeconds),
  tex: ({ periodSeconds, checkpointSeconds }) =>
    String.raw`\max\left(0,\, ${periodSeconds} - ${checkpointSeconds}\right)`,
});
