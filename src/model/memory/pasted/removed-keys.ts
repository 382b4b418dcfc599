import type { Version } from "../flink/version.js";

/** What became of a key. */
export interface Removed {
  /** The first release that does not read it. */
  readonly until: Version;
  /** What stands for it now, or why nothing does: a sentence. */
  readonly now: string;
}

const heap = (process: string): string =>
  `Set ${process}.memory.process.size, the size of the whole process, or ${process}.memory.flink.size instead.`;

const constant = "Flink chooses it itself now; leave it out.";

/**
 * Keys that older releases read. Source: mem_migration.md of the documentation; the release notes of 1.10, 1.11 and 2.0
 * (FLIP-49, FLIP-116, FLINK-33750).
 */
export const removedKeys: Readonly<Record<string, Removed>> = {
  "taskmanager.heap.size": { until: "2.0", now: heap("taskmanager") },
  "taskmanager.heap.mb": { until: "2.0", now: heap("taskmanager") },
  "jobmanager.heap.size": { until: "2.0", now: heap("jobmanager") },
  "jobmanager.heap.mb": { until: "2.0", now: heap("jobmanager") },
  "taskmanager.memory.fraction": {
    until: "1.10",
    now: "taskmanager.memory.managed.fraction stands for it, but is a fraction of the total Flink memory: the same number means another size.",
  },
  "taskmanager.memory.off-heap": {
    until: "1.10",
    now: "Managed memory is always outside of the heap now; leave it out.",
  },
  "taskmanager.memory.preallocate": {
    until: "1.10",
    now: "Managed memory is always taken when it is needed; leave it out.",
  },
  "containerized.heap-cutoff-ratio": {
    until: "1.11",
    now: "What the cut-off was for has sizes of its own: managed memory for RocksDB, task off-heap memory, metaspace and JVM overhead.",
  },
  "containerized.heap-cutoff-min": {
    until: "1.11",
    now: "What the cut-off was for has sizes of its own: managed memory for RocksDB, task off-heap memory, metaspace and JVM overhead.",
  },
  "taskmanager.network.numberOfBuffers": {
    until: "2.0",
    now: "Set taskmanager.memory.network.min and taskmanager.memory.network.max to that many segments.",
  },
  "taskmanager.network.memory.buffers-per-channel": { until: "2.0", now: constant },
  "taskmanager.network.memory.floating-buffers-per-gate": { until: "2.0", now: constant },
  "taskmanager.network.memory.max-buffers-per-channel": { until: "2.0", now: constant },
  "taskmanager.network.memory.max-overdraft-buffers-per-gate": { until: "2.0", now: constant },
  "taskmanager.network.sort-shuffle.min-parallelism": { until: "2.0", now: constant },
};
