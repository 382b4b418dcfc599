import { checkpointIntervalSeconds } from "../../model/capacity/inputs.js";
import { checkpointSeconds } from "../../model/checkpointing/duration.js";
import { busyFraction, detectionSeconds, slotsSeconds } from "../../model/checkpointing/inputs.js";
import { catchUpPerSecond, loadFraction } from "../../model/checkpointing/load.js";
import { periodSeconds } from "../../model/checkpointing/period.js";
import { outageSeconds, recoverySeconds, worstCatchUpSeconds } from "../../model/checkpointing/recovery.js";
import { averageReplaySeconds, worstReplayRecords, worstReplaySeconds } from "../../model/checkpointing/replay.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { fits, keyCounts, machineCounts, talk } from "../capacity/setting.js";
import { compute, isPlausible, seconds } from "./setting.js";

const interval = (at: Numbers): number => at.of(checkpointIntervalSeconds);
const duration = (at: Numbers): number => at.of(checkpointSeconds);

/** Whether a checkpoint takes a noticeable part of the interval, and not all of it. */
const isRegular = (at: Numbers): boolean => duration(at) > 0.04 * interval(at) && duration(at) < 0.9 * interval(at);

const intervals: Varied = { input: checkpointIntervalSeconds, over: [60, 90, 120, 180, 240, 300] };

export const fiveMinuteInterval = compute({
  id: "five-minute-interval",
  title: "Never more than the interval?",
  start: { ...talk, [checkpointIntervalSeconds.id]: 300 },
  unit: "seconds",
  show: { scale: "s", decimals: 1 },
  tolerance: 0.01,
  prompt: (at) =>
    "Flink’s checklist for production says that with checkpoints every five minutes a job never processes more than five " +
    `minutes of its input again after a failure. A job has an interval of ${seconds(interval(at))} and no minimum pause, and ` +
    `a checkpoint takes ${seconds(duration(at))}. How many seconds of the input does it process again at worst?`,
  answer: (at) => at.result(worstReplaySeconds),
  misconceptions: [
    {
      answer: (at) => at.of(periodSeconds),
      says: (at) =>
        "That is what the checklist says. It would hold if a checkpoint were complete at the moment it starts. One that is " +
        `about to complete after ${seconds(duration(at))} is of no use yet, and the one before it started an interval ` +
        "earlier.",
    },
    {
      answer: (at) => at.of(averageReplaySeconds),
      says: () =>
        "That is the average, for a failure at any moment. At worst it comes just before a checkpoint completes.",
    },
    {
      answer: (at) => at.of(periodSeconds) - duration(at),
      says: () =>
        "You counted from the completion of the last checkpoint. It holds what had been processed when it started, and that " +
        "was its duration earlier.",
    },
    {
      answer: (at) => 2 * at.of(periodSeconds),
      says: (at) =>
        `You lost two whole intervals. The checkpoint that fails started ${seconds(duration(at))} before the failure, not a ` +
        "whole interval.",
    },
    {
      answer: duration,
      says: () =>
        "That is the best case: the failure comes right after a checkpoint has completed, and what came since it started is " +
        "processed again.",
    },
  ],
  hints: [
    () => "At which moment is a failure worst?",
    () => "Just before a checkpoint completes. When did the last complete one start?",
  ],
  solution: (at) => [
    `A checkpoint that has not completed is lost. It started ${seconds(duration(at))} ago.`,
    `The one before it started ${seconds(at.of(periodSeconds))} earlier, and the job goes back to that.`,
    `${seconds(at.of(periodSeconds))} + ${seconds(duration(at))} = ${seconds(at.of(worstReplaySeconds))}.`,
  ],
  firstCheck: () => "the failure comes just before a checkpoint completes, and the job goes back to the one before.",
  meaning: (at) =>
    `At the normal rate that is ${at.text(worstReplayRecords)} messages. The duration counts as much as the interval does: ` +
    "shorter checkpoints make a failure cheaper, too.",
  variation: {
    inputs: [intervals, keyCounts, machineCounts],
    suits: (at) => fits(at) && isRegular(at) && isPlausible(duration(at)),
  },
});

const shares: Varied = { input: busyFraction, over: [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9] };
const detections: Varied = { input: detectionSeconds, over: [5, 20, 50] };
const slots: Varied = { input: slotsSeconds, over: [10, 30, 60, 120, 180] };

/** What arrived while the job was down, and what it processes again, in seconds of the input. */
const behind = (at: Numbers): number => at.of(outageSeconds) + at.of(worstReplaySeconds);

const free = (at: Numbers): string => text(1 - at.of(loadFraction), "fraction");

export const catchUpAfterOutage = compute({
  id: "catch-up-after-outage",
  title: "Catching up after an outage",
  start: { ...talk, [busyFraction.id]: 0.7 },
  unit: "seconds",
  show: { scale: "s", decimals: 1 },
  tolerance: 0.01,
  prompt: (at) =>
    `At the normal rate a job needs ${at.text(loadFraction)} of the largest rate it sustains. Checkpoints start every ` +
    `${seconds(at.of(periodSeconds))} and take ${seconds(duration(at))}. A machine fails, and it takes ` +
    `${seconds(at.of(outageSeconds))} until records flow again. Then the job runs at its largest rate. How long does it ` +
    "take, at worst, from there until it has caught up?",
  answer: (at) => at.result(worstCatchUpSeconds),
  misconceptions: [
    {
      answer: (at) => at.of(catchUpPerSecond) * at.of(outageSeconds),
      says: () =>
        "You worked off what arrived during the outage. The job also goes back to its last checkpoint and processes again " +
        "what came since that started.",
    },
    {
      answer: (at) => at.of(catchUpPerSecond) * (at.of(outageSeconds) + at.of(periodSeconds)),
      says: (at) =>
        `You let it process one interval again. At worst the failure comes just before a checkpoint completes, and its ` +
        `${seconds(duration(at))} come on top.`,
    },
    {
      answer: (at) => at.of(loadFraction) * behind(at),
      says: (at) =>
        "You divided what has piled up by the largest rate, as if nothing arrived meanwhile. New messages take " +
        `${at.text(loadFraction)} of that rate; ${free(at)} are left to catch up with.`,
    },
    {
      answer: (at) => behind(at) / (1 - at.of(loadFraction)),
      says: (at) =>
        `You divided the seconds by ${free(at)}. A second of the input is not a second of work at the largest rate, but ` +
        `${at.text(loadFraction)} of one.`,
    },
    {
      answer: (at) => at.of(recoverySeconds),
      says: (at) =>
        `You counted from the failure. The question counts from when records flow again, ` +
        `${seconds(at.of(outageSeconds))} later.`,
    },
  ],
  hints: [
    () => "How many seconds of the input does the job have to process, besides what arrives anew?",
    (at) =>
      `${seconds(at.of(outageSeconds))} of the outage, and at worst ${seconds(at.of(worstReplaySeconds))} once more.`,
    (at) => `New messages take ${at.text(loadFraction)} of the largest rate. ${free(at)} are left for that.`,
  ],
  solution: (at) => [
    `To process again, at worst: ${seconds(at.of(periodSeconds))} + ${seconds(duration(at))} = ` +
      `${seconds(at.of(worstReplaySeconds))}.`,
    `With what arrived during the outage: ${seconds(at.of(outageSeconds))} + ${seconds(at.of(worstReplaySeconds))} = ` +
      `${seconds(behind(at))}.`,
    `For each second of it: ${at.text(loadFraction)} / ${free(at)} = ${at.text(catchUpPerSecond)}.`,
    `${seconds(behind(at))} × ${text(at.of(catchUpPerSecond), "count", { decimals: 3 })} = ` +
      `${seconds(at.of(worstCatchUpSeconds))}.`,
  ],
  firstCheck: (at) => `the job is ${seconds(behind(at))} behind, and ${free(at)} of its largest rate are free.`,
  meaning: (at) =>
    `The outage lasts ${seconds(at.of(outageSeconds))}; results are on time again after ` +
    `${text(at.of(recoverySeconds), "seconds")}. The closer the job runs to its largest rate, the faster that grows.`,
  variation: {
    inputs: [shares, detections, slots, intervals],
    suits: (at) =>
      fits(at) &&
      at.of(loadFraction) === at.of(busyFraction) &&
      isRegular(at) &&
      isPlausible(at.of(worstCatchUpSeconds)),
  },
});
