import { numberOption, sizeOption } from "./option.js";
import { LARGEST } from "./size.js";
import { isSince } from "./version.js";

const GIBIBYTE = 2n ** 30n;

/**
 * What the derivation of a TaskManager’s memory reads, with the defaults of Flink 1.10.1 to 2.3.
 * Source: `TaskManagerOptions`, and `NettyShuffleEnvironmentOptions` for the number of buffers.
 */
export const taskManagerOptions = {
  process: sizeOption("taskmanager.memory.process.size", null),
  flink: sizeOption("taskmanager.memory.flink.size", null),
  frameworkHeap: sizeOption("taskmanager.memory.framework.heap.size", 128),
  frameworkOffHeap: sizeOption("taskmanager.memory.framework.off-heap.size", 128),
  taskHeap: sizeOption("taskmanager.memory.task.heap.size", null),
  taskOffHeap: sizeOption("taskmanager.memory.task.off-heap.size", 0),
  managed: sizeOption("taskmanager.memory.managed.size", null, { aliases: ["taskmanager.memory.size"] }),
  managedFraction: numberOption("taskmanager.memory.managed.fraction", 0.4),
  networkMin: sizeOption("taskmanager.memory.network.min", 64, { aliases: ["taskmanager.network.memory.min"] }),
  // FLINK-30472 took the limit away in 1.17.
  networkMax: sizeOption(
    "taskmanager.memory.network.max",
    (version) => (isSince(version, "1.17") ? LARGEST : GIBIBYTE),
    { aliases: ["taskmanager.network.memory.max"] },
  ),
  networkFraction: numberOption("taskmanager.memory.network.fraction", 0.1, {
    aliases: ["taskmanager.network.memory.fraction"],
  }),
  metaspace: sizeOption("taskmanager.memory.jvm-metaspace.size", 256),
  overheadMin: sizeOption("taskmanager.memory.jvm-overhead.min", 192),
  overheadMax: sizeOption("taskmanager.memory.jvm-overhead.max", 1024),
  overheadFraction: numberOption("taskmanager.memory.jvm-overhead.fraction", 0.1),
  segment: sizeOption("taskmanager.memory.segment-size", () => 32n * 1024n),
  slots: numberOption("taskmanager.numberOfTaskSlots", 1),
  cores: numberOption("taskmanager.cpu.cores", 0),
  /** Counts up to 1.20, and only where none of the three network options is set. */
  networkBuffers: numberOption("taskmanager.network.numberOfBuffers", 2048),
} as const;
