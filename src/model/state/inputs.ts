import { entryInputs } from "./inputs/entry.js";
import { placeInputs } from "./inputs/places.js";
import { speedInputs } from "./inputs/speed.js";

export * from "./inputs/entry.js";
export * from "./inputs/places.js";
export * from "./inputs/speed.js";

/** The inputs that the chapter on state backends adds, in groups. */
export const stateChapterInputGroups = [
  { title: "One entry of state", inputs: entryInputs },
  { title: "The disk of the state", inputs: placeInputs },
  { title: "Access to state", inputs: speedInputs },
] as const;

/** Every input that the chapter on state backends adds, in the order in which they are offered. */
export const stateChapterInputs = [...entryInputs, ...placeInputs, ...speedInputs] as const;
