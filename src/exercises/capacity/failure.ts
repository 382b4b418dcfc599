import { steadyOutBytesPerSecond } from "../../model/capacity/burst.js";
import { outBytesPerSecond } from "../../model/capacity/checkpoint.js";
import { downtimeSeconds, machines } from "../../model/capacity/inputs.js";
import { shuffleBytesPerSecond, sourceBytesPerSecond } from "../../model/capacity/machine.js";
import {
  catchUpFactor,
  catchUpSeconds,
  inCatchUpFactor,
  machinesLeft,
  outCatchUpFactor,
} from "../../model/capacity/margin.js";
import { linkBytesPerSecond } from "../../model/capacity/requirements.js";
import { headroomFraction, linkUtilisation } from "../../model/capacity/resources.js";
import { inBytesPerSecond, stateLinkBytesPerSecond } from "../../model/capacity/state.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, fits, keyCounts, linkSpeeds, machineCounts, messageSizes, rates, talk } from "./setting.js";

const MB = { scale: "MB/s" };

/** The cluster without the machines that fail. */
const left = (at: Numbers): Numbers => at.with(machines, at.of(machinesLeft));

/** By how much more each machine that is left has to do. */
const growth = (at: Numbers): number => at.of(machines) / at.of(machinesLeft);

const others = (at: Numbers): number => at.of(machines) - 1;

export const machineLost = compute({
  id: "machine-lost",
  title: "One machine fails",
  start: talk,
  unit: "bytesPerSecond",
  show: MB,
  tolerance: 0.005,
  prompt: (at) =>
    `Over the link of each of ${at.digits(machines)} machines come ${at.text(sourceBytesPerSecond)} of messages, ` +
    `${at.text(shuffleBytesPerSecond)} of the keyBy and ${at.text(stateLinkBytesPerSecond)} of state, ` +
    `${at.text(inBytesPerSecond)} together. One machine fails. The ${at.digits(machinesLeft)} that are left share its ` +
    "keys and its messages evenly. How much comes in over the link of each of them?",
  answer: (at) => left(at).result(inBytesPerSecond),
  misconceptions: [
    {
      answer: (at) => growth(at) * at.of(inBytesPerSecond),
      says: (at) =>
        `You multiplied all three by ${at.digits(machines)}/${at.digits(machinesLeft)}. The keyBy grows by less: with ` +
        `${at.digits(machines)} machines, ${others(at)} of ${at.digits(machines)} messages come from elsewhere, with ` +
        `${at.digits(machinesLeft)} only ${others(left(at))} of ${at.digits(machinesLeft)}.`,
    },
    {
      answer: (at) =>
        growth(at) * (at.of(sourceBytesPerSecond) + at.of(stateLinkBytesPerSecond)) + at.of(shuffleBytesPerSecond),
      says: (at) =>
        `You left the keyBy at ${at.text(shuffleBytesPerSecond)}. Each machine now reads more and passes more on: ` +
        `${left(at).text(sourceBytesPerSecond)}, of which ${others(left(at))} of ${at.digits(machinesLeft)} parts travel.`,
    },
    {
      answer: (at) =>
        left(at).of(sourceBytesPerSecond) + left(at).of(shuffleBytesPerSecond) + at.of(stateLinkBytesPerSecond),
      says: (at) =>
        `You left state access at ${at.text(stateLinkBytesPerSecond)}. It follows the messages: each machine handles ` +
        `${at.digits(machines)}/${at.digits(machinesLeft)} of what it did.`,
    },
    {
      answer: (at) => left(at).of(sourceBytesPerSecond) + at.of(shuffleBytesPerSecond) + at.of(stateLinkBytesPerSecond),
      says: () => "You moved the messages from Kafka and left the rest. keyBy and state access follow the messages.",
    },
    {
      answer: (at) => at.of(inBytesPerSecond),
      says: (at) =>
        `That is what came in before. As many messages arrive as ever, and there are ${at.digits(machinesLeft)} ` +
        "machines for them.",
    },
  ],
  hints: [
    (at) =>
      `Do the three flows one by one, with ${at.digits(machinesLeft)} machines instead of ${at.digits(machines)}.`,
    (at) => `From Kafka: ${left(at).text(sourceBytesPerSecond)} for each.`,
    (at) => `With ${at.digits(machinesLeft)} machines, what part of the messages stays on the machine that reads it?`,
  ],
  solution: (at) => {
    const after = left(at);
    const n = at.digits(machinesLeft);
    return [
      `Messages: ${at.text(sourceBytesPerSecond)} × ${at.digits(machines)} / ${n} = ${after.text(sourceBytesPerSecond)}.`,
      `keyBy: ${after.text(sourceBytesPerSecond)} × ${others(after)} / ${n} = ${after.text(shuffleBytesPerSecond)}.`,
      `State: ${at.text(stateLinkBytesPerSecond)} × ${at.digits(machines)} / ${n} = ${after.text(stateLinkBytesPerSecond)}.`,
      `Together: ${after.text(inBytesPerSecond)}.`,
    ];
  },
  firstCheck: (at) => `each machine that is left reads ${left(at).text(sourceBytesPerSecond)} from Kafka.`,
  meaning: (at) =>
    `The link is then ${left(at).text(linkUtilisation)} full instead of ${at.text(linkUtilisation)}, and what is left ` +
    "has to work off the backlog too.",
  variation: {
    inputs: [messageSizes, rates, machineCounts, linkSpeeds, keyCounts],
    suits: (at) => fits(left(at)),
  },
});

const downtimes: Varied = { input: downtimeSeconds, over: [30, 90, 120, 180, 300, 600] };

/** The direction with more room; NaN where one of the two sets no limit. */
const roomier = (at: Numbers): number => Math.max(at.of(inCatchUpFactor), at.of(outCatchUpFactor));

/** The direction that is full first. */
const limit = (at: Numbers): string =>
  at.of(catchUpFactor) === at.of(inCatchUpFactor) ? "What comes in" : "What goes out";

const times = (factor: number): string => text(factor, "count", { decimals: 3 });
const largest = (at: Numbers): string => times(at.of(catchUpFactor));
const beyondNew = (at: Numbers): string => times(at.of(catchUpFactor) - 1);

/** What goes out by the clock and not in step with the messages: results and checkpoints. */
const clockwork = (at: Numbers): number => at.of(outBytesPerSecond) - at.of(steadyOutBytesPerSecond);
const megabytes = (bytesPerSecond: number): string => text(bytesPerSecond, "bytesPerSecond", MB);

export const catchUpTime = compute({
  id: "catch-up-time",
  title: "How long the backlog lasts",
  start: talk,
  unit: "seconds",
  show: { scale: "s" },
  tolerance: 0.02,
  prompt: (at) =>
    `The job stands still for ${text(at.of(downtimeSeconds), "seconds")}, and messages wait in Kafka. A link carries ` +
    `${at.text(linkBytesPerSecond)} each way. At the normal rate ${at.text(inBytesPerSecond)} come in, all of it in step ` +
    `with the messages. ${at.text(outBytesPerSecond)} go out, of which ${at.text(steadyOutBytesPerSecond)} are in step ` +
    "with the messages; results and checkpoints stay as they are. The job resumes as fast as the links allow, and new " +
    "messages keep arriving. After how many seconds is the backlog gone?",
  answer: (at) => at.result(catchUpSeconds),
  misconceptions: [
    {
      answer: (at) => at.of(downtimeSeconds) / at.of(catchUpFactor),
      says: (at) =>
        `You divided by ${largest(at)}, as if nothing arrived meanwhile. New messages take 1 of it; only ` +
        `${beyondNew(at)} works off the backlog.`,
    },
    {
      answer: (at) => at.of(downtimeSeconds) / (roomier(at) - 1),
      says: (at) =>
        `You took the direction that has more room. ${limit(at)} fills its direction sooner, at ${largest(at)} times the ` +
        "normal rate, and that sets the pace.",
    },
    {
      answer: (at) => at.of(downtimeSeconds) / at.of(headroomFraction),
      says: (at) =>
        `You divided by the free part of the link, ${at.text(headroomFraction)}. That is a share of the link. The backlog ` +
        `is counted in normal rates, and there is room for ${beyondNew(at)} of one.`,
    },
    {
      answer: (at) => at.of(downtimeSeconds) * at.of(catchUpFactor),
      says: () => "You multiplied by the factor. The more room there is, the shorter it takes.",
    },
    {
      answer: (at) => at.of(downtimeSeconds),
      says: (at) =>
        "You assumed that the backlog drains at the normal rate. It drains at what is left of the link once new messages " +
        `have taken theirs, ${beyondNew(at)} times the normal rate.`,
    },
  ],
  hints: [
    () => "At how many times the normal rate is the first of the two directions full?",
    (at) => `${limit(at)} fills its direction first, at ${largest(at)} times the normal rate.`,
    () => "Of that, one normal rate goes to the messages that keep arriving.",
  ],
  solution: (at) => [
    `In: ${at.text(linkBytesPerSecond)} / ${at.text(inBytesPerSecond)}, full at ${times(at.of(inCatchUpFactor))} times ` +
      "the normal rate.",
    `Out: (${at.text(linkBytesPerSecond)} − ${megabytes(clockwork(at))}) / ${at.text(steadyOutBytesPerSecond)}, full at ` +
      `${times(at.of(outCatchUpFactor))} times.`,
    `The smaller one counts, ${largest(at)}. New messages take 1 of it and leave ${beyondNew(at)} for the backlog.`,
    `${text(at.of(downtimeSeconds), "seconds", { scale: "s" })} / ${beyondNew(at)} = ` +
      `${text(at.of(catchUpSeconds), "seconds", { scale: "s" })}.`,
  ],
  firstCheck: (at) => `the links sustain ${largest(at)} times the normal rate, and one of that goes to new messages.`,
  meaning: (at) =>
    `Results are late for ${text(at.of(downtimeSeconds) + at.of(catchUpSeconds), "seconds")} in all. What was processed ` +
    "since the last checkpoint has to be done again and comes on top.",
  variation: {
    inputs: [downtimes, messageSizes, rates, machineCounts, linkSpeeds],
    suits: (at) =>
      fits(at) && Number.isFinite(at.of(outCatchUpFactor)) && at.of(catchUpFactor) >= 1.15 && at.of(catchUpFactor) <= 6,
  },
});
