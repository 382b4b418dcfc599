import { byteInputs, habitInputs } from "./inputs/cost.js";
import { recordInputs } from "./inputs/record.js";

export * from "./inputs/cost.js";
export * from "./inputs/record.js";

/** The inputs that the chapter on serialization adds, in groups. */
export const serializationInputGroups = [
  { title: "Records", inputs: recordInputs },
  { title: "Time per byte", inputs: byteInputs },
  { title: "Parsers and schemas", inputs: habitInputs },
] as const;

/** Every input that the chapter on serialization adds, in the order in which they are offered. */
export const serializationInputs = [...recordInputs, ...byteInputs, ...habitInputs] as const;
