import type { World } from "../world.js";
import { answer } from "./opening/answer.js";
import { binding } from "./opening/binding.js";

/** The sentences with which the slots chapter opens, by the name an author uses. */
export const openingPhrases: Readonly<Record<string, (world: World) => string>> = {
  "slots-answer": answer,
  "slots-binding": binding,
};
