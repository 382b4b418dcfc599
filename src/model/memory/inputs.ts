import { containerInputs } from "./inputs/container.js";
import { jobManagerInputs } from "./inputs/job-manager.js";
import { networkInputs } from "./inputs/network.js";
import { rocksdbInputs } from "./inputs/rocksdb.js";
import { flinkMemoryInputs, surroundingInputs, taskManagerSizeInputs } from "./inputs/task-manager.js";
import { thenInputs } from "./inputs/then.js";

export * from "./inputs/container.js";
export * from "./inputs/job-manager.js";
export * from "./inputs/network.js";
export * from "./inputs/rocksdb.js";
export * from "./inputs/task-manager.js";
export * from "./inputs/then.js";

/** The inputs that the memory chapter adds, in groups. */
export const memoryInputGroups = [
  { title: "TaskManager: what is set", inputs: taskManagerSizeInputs },
  { title: "TaskManager: inside Flink’s memory", inputs: flinkMemoryInputs },
  { title: "TaskManager: around it", inputs: surroundingInputs },
  { title: "Network buffers", inputs: networkInputs },
  { title: "Managed memory and RocksDB", inputs: rocksdbInputs },
  { title: "JobManager", inputs: jobManagerInputs },
  { title: "Container", inputs: containerInputs },
  { title: "Container in Flink 1.3", inputs: thenInputs },
] as const;

/** Every input that the memory chapter adds, in the order in which they are offered. */
export const memoryInputs = [
  ...taskManagerSizeInputs,
  ...flinkMemoryInputs,
  ...surroundingInputs,
  ...networkInputs,
  ...rocksdbInputs,
  ...jobManagerInputs,
  ...containerInputs,
  ...thenInputs,
] as const;
