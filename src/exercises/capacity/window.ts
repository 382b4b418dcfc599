import {
  aggregateFieldBytes,
  aggregateFields,
  changedFraction,
  checkpointIntervalSeconds,
  distinctKeys,
  idFieldBytes,
  idFields,
  machines,
  messageBytes,
  slideSeconds,
  windowSeconds,
} from "../../model/capacity/inputs.js";
import { checkpointBytesPerSecond } from "../../model/capacity/checkpoint.js";
import {
  entryBytes,
  keysPerMachine,
  linkBytesPerSecond,
  stateBytes,
  stateBytesPerMachine,
  windowsPerRecord,
} from "../../model/capacity/requirements.js";
import { emitBytes, emitBytesPerSecond } from "../../model/capacity/window.js";
import { text } from "../../model/units.js";
import type { Numbers } from "../numbers.js";
import {
  aggregateCounts,
  compute,
  every,
  fits,
  intervals,
  keyCounts,
  machineCounts,
  talk,
  windowSizes,
} from "./setting.js";

const MB = { scale: "MB/s" };
const aggregatesOnly = (at: Numbers): number => at.of(aggregateFields) * at.of(aggregateFieldBytes);

const entryStep = (at: Numbers): string =>
  `One entry: ${at.digits(idFields)} × ${at.text(idFieldBytes)} + ${at.digits(aggregateFields)} × ` +
  `${at.text(aggregateFieldBytes)} = ${at.text(entryBytes)}.`;

const keysStep = (at: Numbers): string =>
  `Keys on one machine: ${at.digits(distinctKeys)} / ${at.digits(machines)} = ${at.text(keysPerMachine)}.`;

export const windowEmit = compute({
  id: "window-emit",
  title: "What the window sends to Kafka",
  start: talk,
  unit: "bytesPerSecond",
  show: MB,
  tolerance: 0.01,
  prompt: (at) =>
    `A window of ${at.text(windowSeconds)} slides by ${at.text(slideSeconds)}. When it fires, it emits one result for ` +
    `each of ${at.digits(distinctKeys)} keys: ${at.digits(idFields)} ids of ${at.text(idFieldBytes)} and ` +
    `${at.digits(aggregateFields)} aggregates of ${at.text(aggregateFieldBytes)}. The keys are spread over ` +
    `${at.digits(machines)} machines. How much does one machine send, on average over time?`,
  answer: (at) => at.result(emitBytesPerSecond),
  misconceptions: [
    {
      answer: (at) => at.of(emitBytes),
      says: (at) =>
        `That is what one machine emits when the window fires, and it fires ` +
        `${every(at.of(slideSeconds))}, not every second. Divide by the slide.`,
    },
    {
      answer: (at) => at.of(emitBytesPerSecond) * at.of(machines),
      says: (at) =>
        `That is the whole cluster. One machine holds one key in ${at.digits(machines)}, and emits for those only.`,
    },
    {
      answer: (at) => at.of(emitBytes) / at.of(windowSeconds),
      says: (at) =>
        `You divided by the size of the window, ${at.text(windowSeconds)}. What counts is how often one fires: ` +
        `${every(at.of(slideSeconds))}.`,
    },
    {
      answer: (at) => (at.of(keysPerMachine) * aggregatesOnly(at)) / at.of(slideSeconds),
      says: (at) =>
        `You counted the aggregates and left out the ${at.digits(idFields)} ids. Without them nobody knows whose ` +
        `result it is: a result has ${at.text(entryBytes)}, not ${text(aggregatesOnly(at), "bytes")}.`,
    },
    {
      answer: (at) => (at.of(keysPerMachine) * at.of(messageBytes)) / at.of(slideSeconds),
      says: (at) =>
        `You took ${at.text(messageBytes)}, the size of a message that comes in. A result is smaller: ` +
        `${at.text(entryBytes)}.`,
    },
  ],
  hints: [
    () => "Three numbers: bytes per result, results per firing on one machine, seconds between two firings.",
    (at) => `A result has ${at.text(entryBytes)}. One machine holds ${at.text(keysPerMachine)} keys.`,
    (at) => `One machine emits ${at.text(emitBytes)} each time, ${every(at.of(slideSeconds))}.`,
  ],
  solution: (at) => [
    entryStep(at),
    keysStep(at),
    `One firing: ${at.text(keysPerMachine)} × ${at.text(entryBytes)} = ${at.text(emitBytes)}.`,
    `On average: ${at.text(emitBytes)} / ${at.text(slideSeconds)} = ${at.text(emitBytesPerSecond)}.`,
  ],
  firstCheck: (at) => `one result has ${at.text(entryBytes)}, ids included.`,
  meaning: (at) =>
    `It is an average. In truth ${at.text(emitBytes)} want to leave at once, ${every(at.of(slideSeconds))}.`,
  variation: { inputs: [keyCounts, machineCounts, windowSizes, aggregateCounts], suits: fits },
});

export const statePerMachine = compute({
  id: "state-per-machine",
  title: "State on one machine",
  start: talk,
  unit: "bytes",
  show: { scale: "GB" },
  tolerance: 0.01,
  prompt: (at) =>
    `The window reaches ${at.text(windowSeconds)} and slides by ${at.text(slideSeconds)}. For each key and each window ` +
    `that is still open, an entry of ${at.digits(idFields)} ids of ${at.text(idFieldBytes)} and ` +
    `${at.digits(aggregateFields)} aggregates of ${at.text(aggregateFieldBytes)} is kept. There are ` +
    `${at.digits(distinctKeys)} keys on ${at.digits(machines)} machines. How much state does one machine hold?`,
  answer: (at) => at.result(stateBytesPerMachine),
  misconceptions: [
    {
      answer: (at) => at.of(emitBytes),
      says: (at) =>
        `You kept one window. At any moment ${at.text(windowsPerRecord)} are open, ${at.text(windowSeconds)} / ` +
        `${at.text(slideSeconds)}, and each has its own entry for the key.`,
    },
    {
      answer: (at) => at.of(stateBytes),
      says: (at) => `That is the whole cluster. One machine holds one key in ${at.digits(machines)}.`,
    },
    {
      answer: (at) => aggregatesOnly(at) * at.of(windowsPerRecord) * at.of(keysPerMachine),
      says: (at) =>
        `You left out the ${at.digits(idFields)} ids. An entry has ${at.text(entryBytes)}, ` +
        `not ${text(aggregatesOnly(at), "bytes")}.`,
    },
    {
      answer: (at) => at.of(entryBytes) * (at.of(windowsPerRecord) + 1) * at.of(keysPerMachine),
      says: (at) =>
        `You counted ${at.of(windowsPerRecord) + 1} open windows. It is a fence and its posts: a record falls into ` +
        `${at.text(windowSeconds)} / ${at.text(slideSeconds)} = ${at.text(windowsPerRecord)}.`,
    },
    {
      answer: (at) => at.of(messageBytes) * at.of(windowsPerRecord) * at.of(keysPerMachine),
      says: (at) =>
        `You kept a whole message of ${at.text(messageBytes)} for each key. The window aggregates as messages arrive ` +
        `and keeps ${at.text(entryBytes)}.`,
    },
  ],
  hints: [
    () => "Three numbers: bytes per entry, open windows, keys on one machine.",
    (at) => `How often does a window of ${at.text(windowSeconds)} begin, and how many are open at the same time?`,
    (at) => `${at.text(windowsPerRecord)} windows are open, with ${at.text(entryBytes)} per entry.`,
  ],
  solution: (at) => [
    entryStep(at),
    `Open windows: ${at.text(windowSeconds)} / ${at.text(slideSeconds)} = ${at.text(windowsPerRecord)}.`,
    keysStep(at),
    `State: ${at.text(entryBytes)} × ${at.text(windowsPerRecord)} × ${at.text(keysPerMachine)} = ` +
      `${at.text(stateBytesPerMachine)}.`,
  ],
  firstCheck: (at) => `one entry has ${at.text(entryBytes)}, and one machine holds ${at.text(keysPerMachine)} keys.`,
  meaning: (at) =>
    `A full checkpoint uploads all of it. Over an empty link that takes ` +
    `${text(at.of(stateBytesPerMachine) / at.of(linkBytesPerSecond), "seconds")}, and so does fetching it back.`,
  variation: { inputs: [keyCounts, machineCounts, windowSizes, aggregateCounts], suits: fits },
});

const intervalInMinutes = (at: Numbers): number => at.of(checkpointIntervalSeconds) / 60;

export const checkpointRate = compute({
  id: "checkpoint-rate",
  title: "What checkpoints take of the link",
  start: talk,
  unit: "bytesPerSecond",
  show: MB,
  tolerance: 0.01,
  prompt: (at) =>
    `One of ${at.digits(machines)} machines holds ${at.text(stateBytesPerMachine)} of state, in ` +
    `${at.text(windowsPerRecord)} open windows. From one checkpoint to the next, ` +
    `${at.text(changedFraction)} of it is written anew. Checkpoints are full and start ` +
    `${every(at.of(checkpointIntervalSeconds))}. How much does the machine upload, on average over time?`,
  answer: (at) => at.result(checkpointBytesPerSecond),
  misconceptions: [
    {
      answer: (at) => at.of(stateBytesPerMachine) / intervalInMinutes(at),
      says: (at) =>
        `You divided by minutes. That is so much per minute; per second, divide by ` +
        `${text(at.of(checkpointIntervalSeconds), "count")}.`,
    },
    {
      answer: (at) => at.of(checkpointBytesPerSecond) / at.of(windowsPerRecord),
      says: (at) => `You uploaded one window. A full checkpoint has all ${at.text(windowsPerRecord)} that are open.`,
    },
    {
      answer: (at) => at.of(changedFraction) * at.of(checkpointBytesPerSecond),
      says: (at) =>
        `You uploaded the ${at.text(changedFraction)} that changed. An incremental checkpoint does that; ` +
        "a full one uploads everything, changed or not.",
    },
    {
      answer: (at) => at.of(checkpointBytesPerSecond) * at.of(machines),
      says: (at) =>
        `That is what all ${at.digits(machines)} machines upload together. Each one uploads its own ` +
        `${at.text(stateBytesPerMachine)} over its own link.`,
    },
  ],
  hints: [
    () => "What does a full checkpoint contain?",
    (at) => `${at.text(stateBytesPerMachine)} go out ${every(at.of(checkpointIntervalSeconds))}.`,
  ],
  solution: (at) => [
    `A full checkpoint: all state, ${at.text(stateBytesPerMachine)}.`,
    `On average: ${at.text(stateBytesPerMachine)} / ${text(at.of(checkpointIntervalSeconds), "seconds", { scale: "s" })} = ` +
      `${at.text(checkpointBytesPerSecond)}.`,
  ],
  firstCheck: (at) => `a full checkpoint uploads all ${at.text(stateBytesPerMachine)}.`,
  meaning: (at) =>
    `That is ${text(at.of(checkpointBytesPerSecond) / at.of(linkBytesPerSecond), "fraction")} of the link out, ` +
    "and it does not fall when fewer messages arrive for as many keys.",
  variation: { inputs: [keyCounts, machineCounts, windowSizes, intervals], suits: fits },
});
