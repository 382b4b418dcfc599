import { slotsPerTaskManager, taskManagerProcessBytes, writeBufferRatio } from "../../model/memory/inputs.js";
import { managedMemoryBytes } from "../../model/memory/parts.js";
import {
  rocksdbBlockBytes,
  rocksdbBytes,
  rocksdbCacheBytes,
  rocksdbWriteBufferBytes,
} from "../../model/memory/rocksdb.js";
import { MEBIBYTE } from "../../model/memory/whole.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, MIB, mib, sizes } from "./setting.js";

const ratio = (at: Numbers): number => at.of(writeBufferRatio);

/** What is kept for write buffers that exceed their limit: half of the limit. */
const overshoot = (at: Numbers): number => at.of(rocksdbWriteBufferBytes) / 2;

const slots: Varied = { input: slotsPerTaskManager, over: [2, 3, 4, 6, 8] };
const ratios: Varied = { input: writeBufferRatio, over: [0.3, 0.4, 0.5, 0.6] };

export const rocksdbCache = compute({
  id: "rocksdb-cache",
  title: "RocksDB’s cache",
  start: {
    ...talk,
    [taskManagerProcessBytes.id]: 4096 * MEBIBYTE,
    [slotsPerTaskManager.id]: 2,
    [writeBufferRatio.id]: 0.5,
  },
  unit: "binaryBytes",
  show: MIB,
  tolerance: 0.002,
  prompt: (at) =>
    `A TaskManager has ${mib(at.of(managedMemoryBytes))} of managed memory and ${at.digits(slotsPerTaskManager)} slots. All of ` +
    `it is for RocksDB, and state.backend.rocksdb.memory.write-buffer-ratio is ${String(ratio(at))}. Write buffers are charged ` +
    "to the cache. How large does Flink make the cache of one slot?",
  answer: (at) => at.result(rocksdbCacheBytes),
  misconceptions: [
    {
      answer: (at) => (1 - ratio(at)) * at.of(rocksdbBytes),
      says: () =>
        "You put write buffers and cache side by side. Write buffers are charged to the cache, so it holds both. What you have " +
        "is its room for blocks when the write buffers are full.",
    },
    {
      answer: (at) => at.of(rocksdbBytes),
      says: (at) =>
        "You gave the cache everything. RocksDB may exceed the limit of the write buffers by half before it holds writers " +
        `back, and Flink keeps ${mib(overshoot(at))} for that outside of the cache.`,
    },
    {
      answer: (at) => at.of(rocksdbBytes) - at.of(rocksdbWriteBufferBytes),
      says: (at) =>
        `You took the limit of the write buffers, ${mib(at.of(rocksdbWriteBufferBytes))}, off the memory. They are charged to ` +
        "the cache, so they are inside it; only what they may exceed their limit by is outside.",
    },
    {
      answer: (at) => at.of(rocksdbWriteBufferBytes),
      says: () => "That is the limit of the write buffers, two thirds of what their ratio says.",
    },
    {
      answer: (at) => at.of(rocksdbCacheBytes) * at.of(slotsPerTaskManager),
      says: (at) =>
        `That is the whole TaskManager. Each of the ${at.digits(slotsPerTaskManager)} slots has a cache of its own.`,
    },
  ],
  hints: [
    (at) =>
      `A slot has ${mib(at.of(rocksdbBytes))}. The ratio is for the write buffers and for what they may exceed their limit by.`,
    () =>
      "Write buffers may exceed their limit by half. So their limit is two thirds of what the ratio gives, and a third is kept.",
    (at) => `Kept outside of the cache: ${mib(overshoot(at))}.`,
  ],
  solution: (at) => [
    `One slot: ${mib(at.of(managedMemoryBytes))} / ${at.digits(slotsPerTaskManager)} = ${mib(at.of(rocksdbBytes))}.`,
    `For write buffers, at their worst: ${String(ratio(at))} of that, ${mib(ratio(at) * at.of(rocksdbBytes))}. Two thirds are ` +
      `their limit, ${mib(at.of(rocksdbWriteBufferBytes))}; the last third, ${mib(overshoot(at))}, is for what exceeds it.`,
    `The cache gets all but that third: ${mib(at.of(rocksdbBytes))} − ${mib(overshoot(at))} = ${mib(at.of(rocksdbCacheBytes))}.`,
  ],
  firstCheck: (at) => `one slot has ${mib(at.of(rocksdbBytes))} for RocksDB.`,
  meaning: (at) =>
    `When the write buffers are at their limit of ${mib(at.of(rocksdbWriteBufferBytes))}, ${mib(at.of(rocksdbBlockBytes))} of the ` +
    "cache are left for blocks. It is no hard limit: blocks that iterators hold on to are not evicted.",
  variation: {
    inputs: [sizes(taskManagerProcessBytes, [3000, 4096, 5000, 6144, 8192, 10000, 12288, 16384]), slots, ratios],
    suits: () => true,
  },
});
