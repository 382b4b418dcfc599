import { clusterInputs } from "./inputs/cluster.js";
import { jobInputs } from "./inputs/job.js";
import { keyInputs } from "./inputs/keys.js";

export * from "./inputs/cluster.js";
export * from "./inputs/job.js";
export * from "./inputs/keys.js";

/** The inputs that the slots chapter adds, in groups. */
export const slotsInputGroups = [
  { title: "Job", inputs: jobInputs },
  { title: "Slots and TaskManagers", inputs: clusterInputs },
  { title: "Key groups", inputs: keyInputs },
] as const;

/** Every input that the slots chapter adds, in the order in which they are offered. */
export const slotsInputs = [...jobInputs, ...clusterInputs, ...keyInputs] as const;
