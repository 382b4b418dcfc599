import {
  aggregateFieldBytes,
  aggregateFields,
  distinctKeys,
  machines,
  recordsPerSecond,
  slideSeconds,
  windowSeconds,
} from "../../model/capacity/inputs.js";
import { windowsPerRecord } from "../../model/capacity/requirements.js";
import { bytesIn } from "../../model/serialization/types/layout.js";
import { heapCheckpointEntry } from "../../model/state/entry/heap-checkpoint.js";
import { heapBytes } from "../../model/state/entry/heap/heap-object.js";
import { usualObjects } from "../../model/state/entry/heap/usual.js";
import { namespaceSpans } from "../../model/state/entry/namespace.js";
import { writtenBytes } from "../../model/state/entry/sizes.js";
import { valueBytes } from "../../model/state/entry-size.js";
import { entryNamespace, keyType } from "../../model/state/inputs.js";
import { stateEntries } from "../../model/state/totals.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { snapshotBytesPerSecond } from "./givens.js";
import { compute, count, entryIn, many, oneValue, toTheByte } from "./setting.js";

const WINDOW_BYTES = bytesIn({ spans: namespaceSpans("timeWindow") });

const m = (at: Numbers): number => at.of(machines);
const open = (at: Numbers): number => at.of(windowsPerRecord);
const entry = (at: Numbers): number => bytesIn(heapCheckpointEntry(entryIn(at)));
const onMachine = (at: Numbers): number => at.of(stateEntries) / m(at);
const snapshot = (at: Numbers): number => onMachine(at) * entry(at);
const pause = (at: Numbers): number => snapshot(at) / at.of(snapshotBytesPerSecond);
const onHeap = (at: Numbers): number => heapBytes(usualObjects(entryIn(at), 4));

const seconds = (value: number): string => text(value, "seconds", { scale: "s" });
const size = (bytes: number): string => text(bytes, "bytes");
const speed = (at: Numbers): string => text(at.of(snapshotBytesPerSecond), "bytesPerSecond");

const keyCounts: Varied = { input: distinctKeys, over: [30e6, 40e6, 60e6, 80e6, 100e6, 150e6] };
const machineCounts: Varied = { input: machines, over: [3, 4, 5, 6, 8, 10] };
const speeds: Varied = { input: snapshotBytesPerSecond, over: [100e6, 125e6, 150e6, 200e6, 250e6, 400e6] };

export const synchronousPause = compute({
  id: "synchronous-pause",
  title: "Everybody waits",
  start: {
    ...oneValue,
    [keyType.id]: "int",
    [entryNamespace.id]: "timeWindow",
    [windowSeconds.id]: 300,
    [slideSeconds.id]: 60,
    [aggregateFields.id]: 4,
    [aggregateFieldBytes.id]: 8,
    [distinctKeys.id]: 60e6,
    [machines.id]: 5,
    [snapshotBytesPerSecond.id]: 200e6,
  },
  unit: "seconds",
  show: { scale: "s" },
  tolerance: 0.01,
  prompt: (at) =>
    `Flink 1.3 with the FsStateBackend as it comes, on ${count(m(at))} machines: snapshots are synchronous. ` +
    `${many(at.of(distinctKeys))} keys are in ${count(open(at))} open windows each. A snapshot has the window of an entry, ` +
    `${toTheByte(WINDOW_BYTES)}, its key, ${toTheByte(writtenBytes(entryIn(at).key))}, and its aggregates, ` +
    `${toTheByte(at.of(valueBytes))}. Each machine writes ${speed(at)}. For how long do records wait at each checkpoint?`,
  answer: pause,
  misconceptions: [
    {
      answer: () => 0,
      says: () =>
        "Records would not wait if the snapshot were asynchronous. In 1.3 that has to be asked for in the backend’s " +
        "constructor; as it comes, the thread that processes records also writes the snapshot.",
    },
    {
      answer: (at) => pause(at) * m(at),
      says: (at) =>
        `That is how long one machine would need for all of the state. Each of the ${count(m(at))} writes its own part, all at ` +
        "the same time.",
    },
    {
      answer: (at) => pause(at) / open(at),
      says: (at) =>
        `You counted one window for each key. ${count(open(at))} are open at a time, each with an entry of its own.`,
    },
    {
      answer: (at) => (pause(at) * (entry(at) - WINDOW_BYTES)) / entry(at),
      says: () => `You left out the window, ${toTheByte(WINDOW_BYTES)} in each entry.`,
    },
    {
      answer: (at) => (pause(at) * onHeap(at)) / entry(at),
      says: (at) =>
        `You took an entry as the heap has it, ${toTheByte(onHeap(at))}. What is written is serialized, without headers and ` +
        `references: ${toTheByte(entry(at))}.`,
    },
  ],
  hints: [
    (at) => `How many entries does one machine have? Each key has ${count(open(at))}.`,
    (at) => `A machine has ${many(onMachine(at))} entries of ${toTheByte(entry(at))}.`,
  ],
  solution: (at) => [
    `Entries of one machine: ${many(at.of(distinctKeys))} × ${count(open(at))} / ${count(m(at))} = ${many(onMachine(at))}.`,
    `An entry is written with ${toTheByte(entry(at))}: ${size(snapshot(at))} together.`,
    `${size(snapshot(at))} / ${speed(at)} = ${seconds(pause(at))}.`,
  ],
  firstCheck: (at) => `a machine has ${many(onMachine(at))} entries.`,
  meaning: (at) =>
    `Meanwhile ${many(pause(at) * at.of(recordsPerSecond))} messages arrive at ${at.text(recordsPerSecond)}, and have to be caught ` +
    "up with before the next checkpoint. Today’s heap backend writes beside the records, and copies only the entries that " +
    "change meanwhile.",
  variation: {
    inputs: [keyCounts, machineCounts, speeds],
    suits: (at) => pause(at) >= 5 && pause(at) <= 120,
  },
});
