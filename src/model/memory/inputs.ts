import { jobManagerInputs } from "./inputs/job-manager.js";
import { flinkMemoryInputs, surroundingInputs, taskManagerSizeInputs } from "./inputs/task-manager.js";

export * from "./inputs/job-manager.js";
export * from "./inputs/task-manager.js";

/** The inputs that the memory chapter adds, in groups. */
export const memoryInputGroups = [
  { title: "TaskManager: what is set", inputs: taskManagerSizeInputs },
  { title: "TaskManager: inside Flink’s memory", inputs: flinkMemoryInputs },
  { title: "TaskManager: around it", inputs: surroundingInputs },
  { title: "JobManager", inputs: jobManagerInputs },
] as const;

/** Every input that the memory chapter adds, in the order in which they are offered. */
export const memoryInputs = [
  ...taskManagerSizeInputs,
  ...flinkMemoryInputs,
  ...surroundingInputs,
  ...jobManagerInputs,
] as const;
