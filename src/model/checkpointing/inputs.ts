import { arrivalInputs } from "./inputs/arrivals.js";
import { barrierInputs } from "./inputs/barriers.js";
import { failureInputs } from "./inputs/failures.js";
import { scheduleInputs } from "./inputs/schedule.js";

export * from "./inputs/arrivals.js";
export * from "./inputs/barriers.js";
export * from "./inputs/failures.js";
export * from "./inputs/schedule.js";

/** The inputs that the checkpointing chapter adds to those of capacity, in groups. */
export const checkpointingInputGroups = [
  { title: "When checkpoints are triggered", inputs: scheduleInputs },
  { title: "What a checkpoint is made of", inputs: barrierInputs },
  { title: "Failure and recovery", inputs: failureInputs },
  { title: "Arrivals", inputs: arrivalInputs },
] as const;

/** Every input that the checkpointing chapter adds, in the order in which they are offered. */
export const checkpointingInputs = [...scheduleInputs, ...barrierInputs, ...failureInputs, ...arrivalInputs] as const;
