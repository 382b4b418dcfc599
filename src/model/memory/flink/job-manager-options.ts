import { numberOption, sizeOption, type Option } from "./option.js";

/**
 * What the derivation of a JobManager’s memory reads, with the defaults of Flink 1.11 to 2.3.
 * Source: `JobManagerOptions`.
 */
export const jobManagerOptions = {
  process: sizeOption("jobmanager.memory.process.size", null),
  flink: sizeOption("jobmanager.memory.flink.size", null),
  heap: sizeOption("jobmanager.memory.heap.size", null),
  offHeap: sizeOption("jobmanager.memory.off-heap.size", 128),
  metaspace: sizeOption("jobmanager.memory.jvm-metaspace.size", 256),
  overheadMin: sizeOption("jobmanager.memory.jvm-overhead.min", 192),
  overheadMax: sizeOption("jobmanager.memory.jvm-overhead.max", 1024),
  overheadFraction: numberOption("jobmanager.memory.jvm-overhead.fraction", 0.1),
} as const;

/** Whether the JobManager’s direct memory is limited to its off-heap memory; the default is that it is not. */
export const directLimitOption: Option = { key: "jobmanager.memory.enable-jvm-direct-memory-limit", aliases: [] };
