import { messageBytes, recordsPerSecond } from "../../model/capacity/inputs.js";
import {
  exchangeSeconds,
  gateBuffers,
  inFlightBytes,
  queueSeconds,
  subtaskBytesPerSecond,
} from "../../model/checkpointing/in-flight.js";
import {
  bufferDebloating,
  busyFraction,
  debloatTargetSeconds,
  exchanges,
  parallelism,
} from "../../model/checkpointing/inputs.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { talk } from "../capacity/setting.js";
import { compute, isPlausible, seconds } from "./setting.js";

/** The receiving side of an exchange, and the sending one. */
const SIDES = 2;

/** The buffers of a gate with one channel. */
const oneChannel = (at: Numbers): number => at.with(parallelism, 1).of(gateBuffers);
const perChannel = (at: Numbers): number => at.with(parallelism, 2).of(gateBuffers) - oneChannel(at);
const shared = (at: Numbers): number => oneChannel(at) - perChannel(at);

/** How long the barrier would take if a gate had another number of buffers. */
const withBuffers = (at: Numbers, buffers: number): number => (at.of(queueSeconds) * buffers) / at.of(gateBuffers);

const debloated = (at: Numbers): Numbers => at.with(bufferDebloating, "on");
const bufferBytes = (at: Numbers): number => at.of(inFlightBytes) / (SIDES * at.of(gateBuffers));
const buffer = (at: Numbers): string => text(bufferBytes(at), "bytes", { exact: true });

const exchangeCounts: Varied = { input: exchanges, over: [2, 3, 4, 5, 6, 8] };
const parallelisms: Varied = { input: parallelism, over: [40, 60, 80, 100, 120, 160, 200] };
const lowRates: Varied = { input: recordsPerSecond, over: [40e3, 50e3, 80e3, 100e3, 150e3, 200e3] };
const smallMessages: Varied = { input: messageBytes, over: [500, 800, 1000, 1500, 2000] };

export const alignmentUnderPressure = compute({
  id: "alignment-under-pressure",
  title: "A barrier behind full buffers",
  start: {
    ...talk,
    [messageBytes.id]: 1000,
    [recordsPerSecond.id]: 100e3,
    [parallelism.id]: 100,
    [exchanges.id]: 5,
    [busyFraction.id]: 0.7,
  },
  unit: "seconds",
  show: { scale: "s" },
  tolerance: 0.02,
  prompt: (at) =>
    `A job with a parallelism of ${at.digits(parallelism)} works off a backlog. From source to sink there are ` +
    `${at.digits(exchanges)} exchanges between all subtasks. The input gate of a subtask has ${perChannel(at)} buffers for ` +
    `each channel and ${shared(at)} that its channels share, ${buffer(at)} each. All of them are full, and as ` +
    "many again on the sending side. A subtask processes " +
    `${at.text(subtaskBytesPerSecond)}. Buffer debloating is off. How long does an aligned barrier take from the source to ` +
    "the sink?",
  answer: (at) => at.result(queueSeconds),
  misconceptions: [
    {
      answer: (at) => at.of(exchangeSeconds),
      says: (at) =>
        `That is one exchange. The barrier passes ${at.digits(exchanges)}, one after the other, and the buffers of each are ` +
        "full.",
    },
    {
      answer: (at) => at.of(queueSeconds) / SIDES,
      says: () =>
        "You counted the buffers of the receiving side. As much waits on the sending side, and the barrier is behind that " +
        "too.",
    },
    {
      answer: (at) => at.of(exchanges) * at.of(debloatTargetSeconds),
      says: (at) =>
        `That is what buffer debloating aims at, ${seconds(at.of(debloatTargetSeconds))} for each exchange. It is off, so ` +
        "the buffers hold as much as fits into them.",
    },
    {
      answer: (at) => withBuffers(at, oneChannel(at)),
      says: (at) =>
        `You counted one channel. An exchange between all subtasks has ${at.digits(parallelism)} of them at each gate, so a ` +
        `gate has ${at.digits(gateBuffers)} buffers.`,
    },
    {
      answer: (at) => withBuffers(at, at.of(parallelism) * oneChannel(at)),
      says: (at) =>
        `You gave each channel ${shared(at)} buffers more. The channels of a gate share them: a gate has ` +
        `${at.digits(gateBuffers)} buffers.`,
    },
  ],
  hints: [
    (at) => `How many buffers has a gate with ${at.digits(parallelism)} channels?`,
    (at) =>
      `On both sides together ${at.text(inFlightBytes)} wait in front of each subtask. How long does it need for that?`,
    (at) => `One exchange takes ${seconds(at.of(exchangeSeconds))}.`,
  ],
  solution: (at) => [
    `Buffers of a gate: ${perChannel(at)} × ${at.digits(parallelism)} + ${shared(at)} = ${at.digits(gateBuffers)}.`,
    `Full, on both sides: ${SIDES} × ${at.digits(gateBuffers)} × ${buffer(at)} = ${at.text(inFlightBytes)}.`,
    `To process that takes ${at.text(inFlightBytes)} / ${at.text(subtaskBytesPerSecond)} = ` +
      `${seconds(at.of(exchangeSeconds))}.`,
    `${at.digits(exchanges)} exchanges: ${seconds(at.of(queueSeconds))}.`,
  ],
  firstCheck: (at) => `${at.text(inFlightBytes)} wait in front of each subtask, in the buffers of both sides.`,
  meaning: (at) =>
    `With buffer debloating and a target of ${seconds(at.of(debloatTargetSeconds))} it would take ` +
    `${seconds(debloated(at).of(queueSeconds))}. An unaligned barrier overtakes all of it, and the checkpoint then has to ` +
    "save what was overtaken.",
  variation: {
    inputs: [exchangeCounts, parallelisms, lowRates, smallMessages],
    suits: (at) => at.of(exchangeSeconds) >= 2 * at.of(debloatTargetSeconds) && isPlausible(at.of(queueSeconds)),
  },
});
