import { checkpointIntervalSeconds } from "../../model/capacity/inputs.js";
import { checkpointSeconds } from "../../model/checkpointing/duration.js";
import { minPauseSeconds } from "../../model/checkpointing/inputs.js";
import { freeSeconds, periodSeconds, runningFraction } from "../../model/checkpointing/period.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { keyCounts, machineCounts, talk } from "../capacity/setting.js";
import { compute, isPlausible, seconds } from "./setting.js";

const shortIntervals: Varied = { input: checkpointIntervalSeconds, over: [5, 10, 15, 20, 25, 30] };
const pauses: Varied = { input: minPauseSeconds, over: [2, 4, 5, 8, 10, 15] };

/** The first tick of the interval at which the pause is over. */
function nextTick(at: Numbers): number {
  const interval = at.of(checkpointIntervalSeconds);
  return interval * Math.ceil((at.of(checkpointSeconds) + at.of(minPauseSeconds)) / interval);
}

export const guaranteedProgress = compute({
  id: "guaranteed-progress",
  title: "Guaranteed progress",
  start: { ...talk, [checkpointIntervalSeconds.id]: 20, [minPauseSeconds.id]: 10 },
  unit: "seconds",
  show: { scale: "s" },
  tolerance: 0.01,
  prompt: (at) =>
    `The interval is ${seconds(at.of(checkpointIntervalSeconds))}, the minimum pause ${seconds(at.of(minPauseSeconds))}. ` +
    `A checkpoint takes ${seconds(at.of(checkpointSeconds))}, and one runs at a time. How long is it from the start of one ` +
    "checkpoint to the start of the next?",
  answer: (at) => at.result(periodSeconds),
  misconceptions: [
    {
      answer: (at) => at.of(checkpointIntervalSeconds) + at.of(minPauseSeconds),
      says: (at) =>
        `You added the pause to the interval. It counts from the end of a checkpoint, and that comes after ` +
        `${seconds(at.of(checkpointSeconds))}.`,
    },
    {
      answer: (at) => at.of(checkpointSeconds),
      says: (at) =>
        "You let the next one start as soon as the last one is complete, as without a pause. The minimum pause counts from " +
        `the completion, not from the trigger: ${seconds(at.of(minPauseSeconds))} are still to come.`,
    },
    {
      answer: (at) => at.of(checkpointIntervalSeconds),
      says: (at) =>
        `The interval is a lower bound. After ${seconds(at.of(checkpointIntervalSeconds))} the checkpoint still runs, and ` +
        "only one may.",
    },
    {
      answer: nextTick,
      says: (at) =>
        `You waited for the next tick of the interval, ${seconds(nextTick(at))} after the start. A tick that comes within ` +
        "the pause is dropped, and the timer is set to the end of the pause.",
    },
    {
      answer: (at) => at.of(checkpointSeconds) + at.of(checkpointIntervalSeconds),
      says: () =>
        "You counted the interval from the end of the checkpoint. It counts from its start; the pause does not.",
    },
  ],
  hints: [
    () => "Which two conditions have to hold before the next checkpoint may start?",
    (at) =>
      `It may not start before ${seconds(at.of(checkpointIntervalSeconds))} have passed. When does the pause end?`,
  ],
  solution: (at) => [
    `The interval allows the next start after ${seconds(at.of(checkpointIntervalSeconds))}.`,
    `The pause allows it after ${seconds(at.of(checkpointSeconds))} + ${seconds(at.of(minPauseSeconds))} = ` +
      `${seconds(at.of(checkpointSeconds) + at.of(minPauseSeconds))}.`,
    `The later of the two counts: ${seconds(at.of(periodSeconds))}.`,
  ],
  firstCheck: () => "the pause begins when a checkpoint is complete.",
  meaning: (at) =>
    `${seconds(at.of(freeSeconds))} of that are free of checkpoints, ${at.text(runningFraction)} of the time one runs. ` +
    "However slow checkpoints become, the pause stays: that is the progress the talk has in mind.",
  variation: {
    inputs: [shortIntervals, pauses, keyCounts, machineCounts],
    suits: (at) =>
      at.of(checkpointSeconds) > at.of(checkpointIntervalSeconds) &&
      at.of(minPauseSeconds) < at.of(checkpointIntervalSeconds) &&
      isPlausible(at.of(periodSeconds)),
  },
});
