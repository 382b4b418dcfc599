import { lostSeconds } from "../../model/checkpointing/cost.js";
import { asyncSeconds, checkpointSeconds } from "../../model/checkpointing/duration.js";
import { asyncSlowdownFraction, secondsBetweenFailures, syncSeconds } from "../../model/checkpointing/inputs.js";
import { optimalIntervalSeconds, youngSeconds } from "../../model/checkpointing/optimum.js";
import { text } from "../../model/units.js";
import { close } from "../closeness.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { keyCounts, machineCounts, talk } from "../capacity/setting.js";
import { compute, isPlausible, seconds } from "./setting.js";

const HOUR = 3600;

const syncs: Varied = { input: syncSeconds, over: [0.1, 0.2, 0.4, 0.5, 1] };
const slowdowns: Varied = { input: asyncSlowdownFraction, over: [0.04, 0.05, 0.08, 0.1, 0.15, 0.2] };
const failures: Varied = {
  input: secondsBetweenFailures,
  over: [4 * HOUR, 6 * HOUR, 8 * HOUR, 12 * HOUR, 48 * HOUR, 72 * HOUR, 96 * HOUR],
};

/** Young's interval for another cost of a checkpoint. */
const youngFor = (at: Numbers, costSeconds: number): number =>
  Math.sqrt(2 * costSeconds * at.of(secondsBetweenFailures));

/** What the upload costs in processing time. */
const uploadCost = (at: Numbers): number => at.of(asyncSlowdownFraction) * at.of(asyncSeconds);

export const bestInterval = compute({
  id: "best-interval",
  title: "The interval that loses least",
  start: talk,
  unit: "seconds",
  show: { scale: "s", decimals: 1 },
  tolerance: 0.02,
  prompt: (at) =>
    `A checkpoint takes ${seconds(at.of(checkpointSeconds))}. For ${seconds(at.of(syncSeconds))} of that, its synchronous ` +
    "part, a subtask processes nothing; while it uploads, it gets through " +
    `${at.text(asyncSlowdownFraction)} less than it could. The mean time between two failures of the job is ` +
    `${at.text(secondsBetweenFailures)}. ` +
    "By Young’s formula, with which interval do checkpoints and work done twice together cost the least?",
  answer: (at) => at.result(youngSeconds),
  misconceptions: [
    {
      answer: (at) => youngFor(at, at.of(checkpointSeconds)),
      says: (at) =>
        `You took the duration that is displayed, ${seconds(at.of(checkpointSeconds))}, for the cost. The job goes on ` +
        `working during the upload and loses only ${at.text(asyncSlowdownFraction)} of that time.`,
    },
    {
      answer: (at) => at.of(youngSeconds) / Math.SQRT2,
      says: () =>
        "You left out the 2. A failure comes on average in the middle of an interval, so half an interval is lost, and that " +
        "half turns up as a 2 under the root.",
    },
    {
      answer: (at) => at.of(youngSeconds) ** 2,
      says: () =>
        "You left out the root. Checkpoints cost the less the longer the interval, failures the more: the best interval " +
        "grows only with the root of the two.",
    },
    {
      answer: (at) => youngFor(at, at.of(syncSeconds)),
      says: (at) =>
        `You counted the synchronous part alone. The upload costs as well: ${at.text(asyncSlowdownFraction)} of ` +
        `${seconds(at.of(asyncSeconds))}.`,
    },
    {
      answer: (at) => youngFor(at, uploadCost(at)),
      says: (at) =>
        `You counted the upload alone. In the ${seconds(at.of(syncSeconds))} of the synchronous part nothing is processed.`,
    },
  ],
  hints: [
    () => "How much processing time does one checkpoint cost? It is not its duration.",
    (at) =>
      `${seconds(at.of(syncSeconds))} in full, and ${at.text(asyncSlowdownFraction)} of ${seconds(at.of(asyncSeconds))}.`,
    () => "Young: the root of twice the cost times the mean time between failures.",
  ],
  solution: (at) => [
    `One checkpoint costs ${seconds(at.of(syncSeconds))} + ${at.text(asyncSlowdownFraction)} × ` +
      `${seconds(at.of(asyncSeconds))} = ${seconds(at.of(lostSeconds))} of processing time.`,
    `Under the root: 2 × ${seconds(at.of(lostSeconds))} × ${text(at.of(secondsBetweenFailures), "seconds", { exact: true })}.`,
    `The root of it: ${seconds(at.of(youngSeconds))}.`,
  ],
  firstCheck: (at) => `one checkpoint costs ${seconds(at.of(lostSeconds))} of processing time.`,
  meaning: (at) =>
    `The exact optimum, from trigger to trigger, is ${seconds(at.of(optimalIntervalSeconds))}. It minimises lost work and ` +
    "knows nothing of how long a recovery may take; that limit often asks for a shorter interval.",
  variation: {
    inputs: [syncs, slowdowns, failures, keyCounts, machineCounts],
    suits: (at) =>
      isPlausible(at.of(checkpointSeconds)) && close(at.of(youngSeconds), at.of(optimalIntervalSeconds), 0.01),
  },
});
