import { choiceInputs } from "./inputs/choice.js";
import { jobManagerLossInputs } from "./inputs/job-manager.js";
import { taskManagerLossInputs } from "./inputs/task-managers.js";

export * from "./inputs/choice.js";
export * from "./inputs/job-manager.js";
export * from "./inputs/task-managers.js";

/** The inputs that the chapter on deployment and high availability adds, in groups. */
export const deploymentInputGroups = [
  { title: "Loss of a TaskManager", inputs: taskManagerLossInputs },
  { title: "Loss of the JobManager", inputs: jobManagerLossInputs },
  { title: "Where Flink should run", inputs: choiceInputs },
] as const;

/** Every input that the chapter on deployment and high availability adds, in the order in which they are offered. */
export const deploymentInputs = [...taskManagerLossInputs, ...jobManagerLossInputs, ...choiceInputs] as const;
