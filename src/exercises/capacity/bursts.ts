import { fullLinkFraction, fullSecondsPerMinute, steadyOutBytesPerSecond } from "../../model/capacity/burst.js";
import { checkpointBytes, checkpointBytesPerSecond, outBytesPerSecond } from "../../model/capacity/checkpoint.js";
import {
  checkpointIntervalSeconds,
  distinctKeys,
  downstreamRecordsPerSecond,
  drainSeconds,
  linkBitsPerSecond,
  machines,
  recordsPerSecond,
  slideSeconds,
  windowSeconds,
} from "../../model/capacity/inputs.js";
import { averageDownstreamSubtasks, burstDownstreamSubtasks } from "../../model/capacity/margin.js";
import { linkBytesPerSecond } from "../../model/capacity/requirements.js";
import { outUtilisation } from "../../model/capacity/resources.js";
import { emitBytes, emitBytesPerSecond } from "../../model/capacity/window.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, every, fits, keyCounts, linkSpeeds, machineCounts, messageSizes, rates, talk } from "./setting.js";

const MINUTE = 60;

/** Bytes that want to leave at once, counted per minute. */
const burstBytes = (at: Numbers): number => MINUTE * (at.of(emitBytesPerSecond) + at.of(checkpointBytesPerSecond));

const free = (at: Numbers): number => at.of(linkBytesPerSecond) - at.of(steadyOutBytesPerSecond);
const megabytes = (bytesPerSecond: number): string => text(bytesPerSecond, "bytesPerSecond", { scale: "MB/s" });

export const burstSeconds = compute({
  id: "burst-seconds",
  title: "How long the link is full",
  start: talk,
  unit: "seconds",
  show: { scale: "s" },
  tolerance: 0.01,
  prompt: (at) =>
    `All the time ${at.text(steadyOutBytesPerSecond)} go out over a link that carries ${at.text(linkBytesPerSecond)}. ` +
    `The window fires ${every(at.of(slideSeconds))}, and the machine wants to send ${at.text(emitBytes)} of results at ` +
    `once. It wants to send a checkpoint of ${at.text(checkpointBytes)} ${every(at.of(checkpointIntervalSeconds))}. ` +
    "The steady traffic goes first. For how many seconds of each minute is the link full?",
  answer: (at) => at.result(fullSecondsPerMinute),
  misconceptions: [
    {
      answer: (at) => MINUTE * at.of(outUtilisation),
      says: (at) =>
        `You took the average, ${at.text(outUtilisation)} of a minute. The steady traffic in it does not fill the link; ` +
        "it only leaves less for the burst. Divide the burst by what is left.",
    },
    {
      answer: (at) => burstBytes(at) / at.of(linkBytesPerSecond),
      says: (at) =>
        `You gave the burst the whole link. ${at.text(steadyOutBytesPerSecond)} are taken all the time; ` +
        `${megabytes(free(at))} are left.`,
    },
    {
      answer: (at) => burstBytes(at) / (at.of(linkBytesPerSecond) - at.of(outBytesPerSecond)),
      says: (at) =>
        `You subtracted the average of everything, ${at.text(outBytesPerSecond)}. Results and checkpoints are in it, and ` +
        "they are the burst itself. Subtract only what flows all the time.",
    },
    {
      answer: (at) => (MINUTE * at.of(checkpointBytesPerSecond)) / free(at),
      says: (at) => `You sent the checkpoint and left out the results, ${at.text(emitBytes)} at each firing.`,
    },
    {
      answer: (at) => (MINUTE * at.of(emitBytesPerSecond)) / free(at),
      says: (at) => `You sent the results and left out the checkpoint, ${at.text(checkpointBytes)} each time.`,
    },
    {
      answer: (at) => burstBytes(at) / (at.of(linkBitsPerSecond) - at.of(steadyOutBytesPerSecond)),
      says: (at) =>
        `You took ${at.text(linkBitsPerSecond)} for bytes. The link carries ${at.text(linkBytesPerSecond)} each way.`,
    },
  ],
  hints: [
    () => "While the burst is on its way, how much of the link can it have?",
    (at) => `${text(burstBytes(at), "bytes")} have to leave in each minute, through ${megabytes(free(at))}.`,
  ],
  solution: (at) => [
    `To send in one minute: ${text(burstBytes(at), "bytes")} of results and checkpoints.`,
    `Left by the steady traffic: ${at.text(linkBytesPerSecond)} − ${at.text(steadyOutBytesPerSecond)} = ${megabytes(free(at))}.`,
    `${text(burstBytes(at), "bytes")} / ${megabytes(free(at))} = ${at.text(fullSecondsPerMinute)}.`,
  ],
  firstCheck: (at) => `the burst can have ${megabytes(free(at))} of the link, not more.`,
  meaning: (at) =>
    `The average says ${at.text(outUtilisation)}, yet the link is full for ${at.text(fullLinkFraction)} of the time. In ` +
    "those seconds anything else that wants to leave has to wait.",
  variation: {
    inputs: [keyCounts, machineCounts, linkSpeeds, messageSizes, rates],
    suits: fits,
  },
});

const downstreamRates: Varied = { input: downstreamRecordsPerSecond, over: [40e3, 50e3, 75e3, 120e3, 150e3, 200e3] };
const drains: Varied = { input: drainSeconds, over: [5, 10, 15, 20, 40, 45] };

const subtasks = (records: number, seconds: number, at: Numbers): number =>
  records / (seconds * at.of(downstreamRecordsPerSecond));

export const downstreamParallelism = compute({
  id: "downstream-parallelism",
  title: "Parallelism behind a window",
  start: talk,
  unit: "count",
  show: { decimals: 0 },
  tolerance: 0,
  prompt: (at) =>
    `A window fires ${every(at.of(slideSeconds))} and emits one result for each of ${at.digits(distinctKeys)} keys, in ` +
    `the whole cluster. One subtask of the operator behind it handles ${at.digits(downstreamRecordsPerSecond)} results ` +
    `per second. A firing has to be worked off within ${at.text(drainSeconds)}. How many subtasks does it need at least?`,
  answer: (at) => at.result(burstDownstreamSubtasks),
  misconceptions: [
    {
      answer: (at) => at.of(averageDownstreamSubtasks),
      says: (at) =>
        `You spread the firing over the ${at.text(slideSeconds)} until the next. That is enough on average and too ` +
        `slow for you: it has to be done within ${at.text(drainSeconds)}.`,
    },
    {
      answer: (at) => Math.floor(subtasks(at.of(distinctKeys), at.of(drainSeconds), at)),
      says: () => "You rounded down. The last results then come too late; a part of a subtask is a whole one.",
    },
    {
      answer: (at) => Math.ceil(subtasks(at.of(distinctKeys) / at.of(machines), at.of(drainSeconds), at)),
      says: (at) =>
        `You took the keys of one machine. The question is for the whole cluster, ${at.digits(distinctKeys)} keys.`,
    },
    {
      answer: (at) => Math.ceil(subtasks(at.of(distinctKeys), at.of(windowSeconds), at)),
      says: (at) =>
        `You allowed the size of the window, ${at.text(windowSeconds)}. By then the window has fired again, more than once.`,
    },
    {
      answer: (at) => Math.ceil(subtasks(at.of(recordsPerSecond), 1, at)),
      says: (at) =>
        `You took the ${at.digits(recordsPerSecond)} messages per second that reach the window. The operator behind it ` +
        "sees none of them; it sees one result for each key at every firing.",
    },
  ],
  hints: [
    () => "How many results have to be handled per second while the firing is worked off?",
    (at) =>
      `${at.digits(distinctKeys)} results in ${at.text(drainSeconds)}: ` +
      `${text(at.of(distinctKeys) / at.of(drainSeconds), "recordsPerSecond")}.`,
  ],
  solution: (at) => [
    `Results per second: ${at.digits(distinctKeys)} / ${text(at.of(drainSeconds), "seconds", { scale: "s" })} = ` +
      `${text(at.of(distinctKeys) / at.of(drainSeconds), "recordsPerSecond")}.`,
    `Subtasks: that, divided by ${at.digits(downstreamRecordsPerSecond)} per second, is ` +
      `${text(subtasks(at.of(distinctKeys), at.of(drainSeconds), at), "count", { decimals: 2 })}.`,
    `Rounded up: ${at.text(burstDownstreamSubtasks)}.`,
  ],
  firstCheck: (at) =>
    `${at.digits(distinctKeys)} results have to be done in ${at.text(drainSeconds)}, and the number is rounded up.`,
  meaning: (at) =>
    `Sized for the average it would be ${at.text(averageDownstreamSubtasks)}. The rest is idle between two firings: that ` +
    "is the price of being done early.",
  variation: {
    inputs: [keyCounts, downstreamRates, drains],
    suits: (at) => at.of(burstDownstreamSubtasks) <= 1000,
  },
});
