import { slideSeconds, windowSeconds } from "../../model/capacity/inputs.js";
import {
  accessesPerRecord,
  heapAccessSeconds,
  otherWorkSeconds,
  rocksAccessSeconds,
} from "../../model/state/inputs.js";
import { accessFactor, recordFactor } from "../../model/state/speed.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, count, oneValue } from "./setting.js";

const n = (at: Numbers): number => at.of(accessesPerRecord);
const work = (at: Numbers): number => at.of(otherWorkSeconds);
const onHeap = (at: Numbers): number => n(at) * at.of(heapAccessSeconds);
const inRocks = (at: Numbers): number => n(at) * at.of(rocksAccessSeconds);
const time = (seconds: number): string => text(seconds, "seconds");
const times = (factor: number): string => text(factor, "factor", { decimals: 2 });

const accesses: Varied = { input: accessesPerRecord, over: [2, 3, 4, 6] };
const works: Varied = { input: otherWorkSeconds, over: [2e-6, 4e-6, 5e-6, 8e-6, 10e-6, 20e-6] };
const heapAccesses: Varied = { input: heapAccessSeconds, over: [1e-7, 1.5e-7, 2e-7] };
const rocksAccesses: Varied = { input: rocksAccessSeconds, over: [1e-6, 1.5e-6, 2e-6, 3e-6] };

export const slowerRecord = compute({
  id: "slower-record",
  title: "How much slower is the job?",
  start: {
    ...oneValue,
    [windowSeconds.id]: 60,
    [slideSeconds.id]: 60,
    [accessesPerRecord.id]: 2,
    [otherWorkSeconds.id]: 5e-6,
    [heapAccessSeconds.id]: 1e-7,
    [rocksAccessSeconds.id]: 2e-6,
  },
  unit: "factor",
  show: { decimals: 2 },
  tolerance: 0.005,
  prompt: (at) =>
    `A record accesses state ${count(n(at))} times. One access takes ${time(at.of(heapAccessSeconds))} on the heap and ` +
    `${time(at.of(rocksAccessSeconds))} in RocksDB, ${at.text(accessFactor)} as long. Everything else that is done for the ` +
    `record takes ${time(work(at))}, in either case. How many times as long does the whole record take with RocksDB?`,
  answer: (at) => at.result(recordFactor),
  misconceptions: [
    {
      answer: (at) => at.of(accessFactor),
      says: (at) =>
        `That is one access. ${time(work(at))} of each record have nothing to do with state, and are as fast as before.`,
    },
    {
      answer: (at) => (work(at) + at.of(rocksAccessSeconds)) / (work(at) + at.of(heapAccessSeconds)),
      says: (at) => `You counted one access. A record makes ${count(n(at))}, each as slow as the first.`,
    },
    {
      answer: (at) => 1 + inRocks(at) / (work(at) + onHeap(at)),
      says: () =>
        "You put RocksDB’s accesses on top of those of the heap. They take their place: take the heap’s away first.",
    },
    {
      answer: (at) => inRocks(at) / work(at),
      says: () => "You compared the accesses with the other work. Compare the whole record with the whole record.",
    },
    {
      answer: (at) => (work(at) + onHeap(at)) / (work(at) + inRocks(at)),
      says: () => "That is how fast it still is, and not how long it takes: one over it.",
    },
  ],
  hints: [
    () => "Write down how long the whole record takes on the heap, and how long with RocksDB.",
    (at) => `On the heap: ${time(work(at))} + ${count(n(at))} × ${time(at.of(heapAccessSeconds))}.`,
  ],
  solution: (at) => [
    `On the heap: ${time(work(at))} + ${count(n(at))} × ${time(at.of(heapAccessSeconds))} = ${time(work(at) + onHeap(at))}.`,
    `With RocksDB: ${time(work(at))} + ${count(n(at))} × ${time(at.of(rocksAccessSeconds))} = ${time(work(at) + inRocks(at))}.`,
    `${time(work(at) + inRocks(at))} / ${time(work(at) + onHeap(at))} = ${times(at.of(recordFactor))}.`,
  ],
  firstCheck: (at) => `on the heap the whole record takes ${time(work(at) + onHeap(at))}.`,
  meaning: (at) =>
    `An access is ${at.text(accessFactor)} as slow, and the job needs ${times(at.of(recordFactor))} the cores. The more a record ` +
    "does besides, the less it matters where the state is.",
  variation: {
    inputs: [accesses, works, heapAccesses, rocksAccesses],
    suits: (at) => at.of(recordFactor) > 1.2 && at.of(recordFactor) < 6,
  },
});
