import type { World } from "../world.js";
import { chainingPhrases } from "./chaining-phrases.js";
import { clusterPhrases } from "./cluster-phrases.js";
import { keyPhrases } from "./key-phrases.js";
import { openingPhrases } from "./opening.js";

/** The sentences of the slots chapter that the model writes, by the name an author uses. */
export const slotsPhrases: Readonly<Record<string, (world: World) => string>> = {
  ...openingPhrases,
  ...chainingPhrases,
  ...clusterPhrases,
  ...keyPhrases,
};
