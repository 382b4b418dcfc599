import {
  checkpointTimeoutSeconds,
  restartDelaySeconds,
  tolerableFailedCheckpoints,
} from "../../model/checkpointing/inputs.js";
import { firstDelays } from "../../model/checkpointing/restart/delays.js";
import { restartDefaults, type ExponentialDelay } from "../../model/checkpointing/restart/strategy.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { talk } from "../capacity/setting.js";
import { failuresInARow, longestDelaySeconds } from "./givens.js";
import { compute, predict, seconds } from "./setting.js";

const { multiplier, maxSeconds } = restartDefaults["2.x"];
/** The multiplier before Flink 1.19: RestartStrategyOptions of 1.15. */
const MULTIPLIER_BEFORE = 2;

const failures = (at: Numbers): number => at.of(failuresInARow);

/** All that is waited in the first delays. */
function waited(at: Numbers, change: Partial<ExponentialDelay> = {}, count = failures(at)): number {
  const settings: ExponentialDelay = {
    ...restartDefaults["2.x"],
    initialSeconds: at.of(restartDelaySeconds),
    maxSeconds: at.of(longestDelaySeconds),
    ...change,
  };
  return firstDelays(settings, count).reduce<number>((sum, delay) => sum + (delay ?? 0), 0);
}

const lastDelay = (at: Numbers): number => waited(at) - waited(at, {}, failures(at) - 1);

/** How many delays are shorter than the longest one allowed. */
const growing = (at: Numbers): number =>
  Math.ceil(Math.log(at.of(longestDelaySeconds) / at.of(restartDelaySeconds)) / Math.log(multiplier));

/** How many have the longest. */
const capped = (at: Numbers): number => failures(at) - growing(at);

const initials: Varied = { input: restartDelaySeconds, over: [1, 2, 3, 5, 10] };
const longests: Varied = { input: longestDelaySeconds, over: [20, 30, 45, 60, 90, 120, 300] };
const failureCounts: Varied = { input: failuresInARow, over: [8, 9, 10, 12, 14, 15, 20] };

export const restartDelays = compute({
  id: "restart-delays",
  title: "Waiting to restart",
  start: { ...talk, [longestDelaySeconds.id]: maxSeconds, [failuresInARow.id]: 12 },
  unit: "seconds",
  show: { scale: "s", decimals: 1 },
  tolerance: 0.01,
  prompt: (at) =>
    `With the exponential delay Flink waits ${seconds(at.of(restartDelaySeconds))} before the first restart and each time ` +
    `${text(multiplier, "count")} times as long as before, but at most ${seconds(at.of(longestDelaySeconds))}. Leave the ` +
    "jitter out. The cause is still there, so the job fails again right after each restart, " +
    `${at.digits(failuresInARow)} times in all. How long has it waited, all delays together?`,
  answer: (at) => waited(at),
  misconceptions: [
    {
      answer: (at) => waited(at, { multiplier: MULTIPLIER_BEFORE }),
      says: () =>
        `You doubled the delay each time. That was the default before Flink 1.19; since then it grows by a factor of ` +
        `${text(multiplier, "count")}.`,
    },
    {
      answer: (at) => waited(at, { maxSeconds: Infinity }),
      says: (at) =>
        `You let the delay grow without end. After ${text(growing(at), "count")} delays it stays at ` +
        `${seconds(at.of(longestDelaySeconds))}.`,
    },
    {
      answer: lastDelay,
      says: () => "That is the last delay. The ones before it count as well.",
    },
    {
      answer: (at) => waited(at, {}, failures(at) - 1),
      says: (at) =>
        `You counted one delay too few. Each of the ${at.digits(failuresInARow)} failures is followed by one, the first ` +
        "included.",
    },
    {
      answer: (at) => failures(at) * at.of(longestDelaySeconds),
      says: (at) =>
        `You took ${seconds(at.of(longestDelaySeconds))} each time. The delays begin at ` +
        `${seconds(at.of(restartDelaySeconds))} and have to grow first.`,
    },
  ],
  hints: [
    () => "Write down the first few delays. When do they reach the longest one?",
    (at) =>
      `The first ${text(growing(at), "count")} delays grow, the others are ${seconds(at.of(longestDelaySeconds))} each.`,
  ],
  solution: (at) => {
    const [first, n] = [seconds(at.of(restartDelaySeconds)), text(growing(at), "count")];
    const factor = text(multiplier, "count");
    return [
      `The first ${n} delays grow: ${first} × (${factor} to the power of ${n} − 1) / (${factor} − 1) = ` +
        `${seconds(waited(at, {}, growing(at)))}.`,
      `Then ${text(capped(at), "count")} × ${seconds(at.of(longestDelaySeconds))} = ` +
        `${seconds(capped(at) * at.of(longestDelaySeconds))}.`,
      `Together ${seconds(waited(at))}.`,
    ];
  },
  firstCheck: (at) =>
    `the first ${text(growing(at), "count")} delays grow, and then they stay at ${seconds(at.of(longestDelaySeconds))}.`,
  meaning: (at) =>
    `Flink 1.3 would have waited ${seconds(restartDefaults["1.3"].delaySeconds)} each time, ` +
    `${seconds(failures(at) * restartDefaults["1.3"].delaySeconds)} in all. The exponential delay is short for a failure ` +
    "that happens once and spares everything around the job when one stays.",
  variation: {
    inputs: [initials, longests, failureCounts],
    suits: (at) => growing(at) >= 4 && capped(at) >= 1,
  },
});

const timeouts: Varied = { input: checkpointTimeoutSeconds, over: [120, 180, 300, 600, 900, 1200] };
const tolerated: Varied = { input: tolerableFailedCheckpoints, over: [0, 1, 2, 3, 5] };
const expiries: Varied = { input: failuresInARow, over: [1, 2, 3, 4, 6] };

const limit = (at: Numbers): number => at.of(tolerableFailedCheckpoints);

/** Whether Flink 2.x has had enough. */
const failsOver = (at: Numbers): boolean => failures(at) > limit(at);

/** "One checkpoint takes longer than its timeout of 10 min". */
function expired(at: Numbers): string {
  const timeout = at.text(checkpointTimeoutSeconds);
  return failures(at) === 1
    ? `One checkpoint takes longer than its timeout of ${timeout}`
    : `${at.digits(failuresInARow)} checkpoints in a row take longer than their timeout of ${timeout}`;
}

export const timeoutAndFailover = predict({
  id: "timeout-and-failover",
  title: "A checkpoint outlasts its timeout",
  start: { ...talk, [failuresInARow.id]: 1 },
  prompt: (at) =>
    `The state has grown. ${expired(at)}. In Flink 2.x tolerable-failed-checkpoints is ` +
    `${at.digits(tolerableFailedCheckpoints)}; Flink 1.3 has no such option. What does each of them do?`,
  options: {
    now: "1.3 lets the job run on; 2.x restarts it",
    neither: "Both let the job run on",
    both: "Both restart the job",
    then: "1.3 restarts the job; 2.x lets it run on",
  },
  answer: (at) => (failsOver(at) ? "now" : "neither"),
  misconceptions: [
    {
      answer: (at) => (failsOver(at) ? "neither" : "now"),
      says: (at) =>
        failsOver(at)
          ? "That holds for Flink 1.3. In 2.x a checkpoint that expires counts as failed, and " +
            `${limit(at) === 0 ? "none may fail, by default" : `only ${at.digits(tolerableFailedCheckpoints)} in a row may`}.`
          : `2.x has counted ${at.digits(failuresInARow)} in a row, and fails the job over when there are more than ` +
            `${at.digits(tolerableFailedCheckpoints)}.`,
    },
    {
      answer: () => "both",
      says: () =>
        "Flink 1.3 never fails a job because a checkpoint expires. It throws the checkpoint away and goes on, even if none " +
        "completes ever again.",
    },
    {
      answer: () => "then",
      says: () =>
        "It is the other way round. 1.3 throws an expired checkpoint away and goes on for ever; 2.x counts it as a failure.",
    },
  ],
  hints: [
    () => "Which of the two counts checkpoints that expire?",
    (at) =>
      `2.x fails the job when more than tolerable-failed-checkpoints fail in a row. That is ` +
      `${at.digits(tolerableFailedCheckpoints)} here.`,
  ],
  solution: (at) => [
    "In 1.3 an expired checkpoint is thrown away, and the job runs on.",
    "In 2.x it counts as a failure. Any checkpoint that completes sets the count back to 0.",
    `The count is ${at.digits(failuresInARow)}, the limit ${at.digits(tolerableFailedCheckpoints)}: the job ` +
      `${failsOver(at) ? "restarts from its last complete checkpoint" : "runs on"}.`,
  ],
  firstCheck: () => "whether an expired checkpoint counts as a failure.",
  meaning: (at) =>
    failsOver(at)
      ? "In 1.3 a job could run for days without a usable checkpoint, and only a graph showed it. Since 1.11 an expiry counts; " +
        "with state that no longer fits into the timeout, the job restarts again and again. Look at the duration before you " +
        "raise the number."
      : "Both run on, for now. If every checkpoint outlasts its timeout, tolerance only delays the restart. In 1.3 it never " +
        "comes, and the job runs on without a usable checkpoint.",
  variation: { inputs: [timeouts, tolerated, expiries], suits: (at) => failures(at) <= limit(at) + 1 },
});
