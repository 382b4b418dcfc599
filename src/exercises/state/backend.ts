import {
  aggregateFieldBytes,
  aggregateFields,
  distinctKeys,
  machines,
  slideSeconds,
  windowSeconds,
} from "../../model/capacity/inputs.js";
import { rocksBytesPerKey, valueBytes } from "../../model/state/entry-size.js";
import { heapBytesPerKey } from "../../model/state/heap-size.js";
import { localDiskBytes, spaceAmplification } from "../../model/state/inputs.js";
import { heapPerMachineBytes, rocksDiskBytes, stateEntries } from "../../model/state/totals.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { heapForStateBytes } from "./givens.js";
import { count, many, oneValue, predict, toTheByte } from "./setting.js";

const outcomes = ["both", "rocksdb", "neither"] as const;
type Outcome = (typeof outcomes)[number];

const heap = (at: Numbers): number => at.of(heapForStateBytes);
const disk = (at: Numbers): number => at.of(localDiskBytes);
const onHeap = (at: Numbers): number => at.of(heapPerMachineBytes);
const onDisk = (at: Numbers): number => at.of(rocksDiskBytes);
const written = (at: Numbers): number => onDisk(at) / at.of(spaceAmplification);
const size = (bytes: number): string => text(bytes, "bytes");

function outcome(at: Numbers): Outcome {
  if (onDisk(at) > disk(at)) return "neither";
  return onHeap(at) > heap(at) ? "rocksdb" : "both";
}

const heapSays = (at: Numbers): string =>
  `As objects, an entry takes ${toTheByte(at.of(heapBytesPerKey))}: ${size(onHeap(at))} on each machine, where ${size(heap(at))} ` +
  "of heap may be filled.";
const diskSays = (at: Numbers): string =>
  `In RocksDB an entry has ${toTheByte(at.of(rocksBytesPerKey))}: ${size(written(at))} on each machine, and ${size(onDisk(at))} on ` +
  `a disk of ${size(disk(at))}.`;

/** What speaks against an outcome that is not the right one. */
function objection(at: Numbers, said: Outcome): string {
  if (said === "both" && outcome(at) === "rocksdb")
    return `${heapSays(at)} Bytes as they are serialized tell little about the heap.`;
  if (said === "rocksdb" && outcome(at) === "both") return `${heapSays(at)} It fits.`;
  return diskSays(at);
}

const otherOutcome = (place: 0 | 1) => {
  const said = (at: Numbers): Outcome => outcomes.filter((one) => one !== outcome(at))[place] ?? "both";
  return { answer: said, says: (at: Numbers) => objection(at, said(at)) };
};

/** Whether two numbers are so far apart that a little more or less does not matter. */
const apart = (one: number, other: number): boolean => Math.max(one / other, other / one) > 1.15;

const keyCounts: Varied = { input: distinctKeys, over: [0.2e9, 0.4e9, 0.5e9, 1e9, 2e9, 4e9, 8e9] };
const machineCounts: Varied = { input: machines, over: [4, 5, 8, 10] };
const fields: Varied = { input: aggregateFields, over: [2, 4, 8, 12] };
const heaps: Varied = { input: heapForStateBytes, over: [8e9, 12e9, 16e9, 20e9, 24e9] };
const disks: Varied = { input: localDiskBytes, over: [20e9, 50e9, 100e9, 200e9] };

export const heapOrRocksdb = predict({
  id: "heap-or-rocksdb",
  title: "Where does it fit?",
  start: {
    ...oneValue,
    [windowSeconds.id]: 60,
    [slideSeconds.id]: 60,
    [aggregateFields.id]: 4,
    [aggregateFieldBytes.id]: 8,
    [distinctKeys.id]: 1e9,
    [machines.id]: 5,
    [heapForStateBytes.id]: 16e9,
    [localDiskBytes.id]: 100e9,
    [spaceAmplification.id]: 1.1,
  },
  prompt: (at) =>
    `${many(at.of(distinctKeys))} keys, each a long, have a ValueState of ${toTheByte(at.of(valueBytes))}, on ` +
    `${count(at.of(machines))} machines. On each machine, state may fill ${size(heap(at))} of heap, in JVMs with references of 4 ` +
    `bytes. For RocksDB there is a disk of ${size(disk(at))}, and it takes ${text(at.of(spaceAmplification), "factor")} the ` +
    "bytes that Flink writes. Where does this state fit?",
  options: { both: "On the heap, and in RocksDB", rocksdb: "In RocksDB alone", neither: "In neither of them" },
  answer: outcome,
  misconceptions: [otherOutcome(0), otherOutcome(1)],
  hints: [
    (at) => `One machine has ${many(at.of(stateEntries) / at.of(machines))} entries.`,
    (at) =>
      `As objects an entry takes ${toTheByte(at.of(heapBytesPerKey))}, in RocksDB ${toTheByte(at.of(rocksBytesPerKey))} as it is ` +
      "written.",
  ],
  solution: (at) => [
    `One machine has ${many(at.of(distinctKeys))} / ${count(at.of(machines))} = ${many(at.of(stateEntries) / at.of(machines))} ` +
      "entries.",
    heapSays(at),
    diskSays(at),
  ],
  firstCheck: (at) => `one machine has ${many(at.of(stateEntries) / at.of(machines))} entries.`,
  meaning: (at) =>
    `The heap would have ${size(onHeap(at))} to hold, the disk ${size(onDisk(at))}: ` +
    `${text(onHeap(at) / written(at), "factor")} the bytes that are written. Where both fit, ask what an access costs and how ` +
    "large checkpoints get; where the heap does not, more machines or RocksDB.",
  variation: {
    inputs: [keyCounts, machineCounts, fields, heaps, disks],
    suits: (at) =>
      apart(onHeap(at), heap(at)) && apart(onDisk(at), disk(at)) && (onHeap(at) > heap(at) || onDisk(at) < disk(at)),
  },
});
