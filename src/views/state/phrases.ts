import type { World } from "../world.js";
import { chooserPhrases } from "./chooser-phrases.js";
import { entryPhrases } from "./entry-phrases.js";
import { openingPhrases } from "./opening.js";
import { snapshotPhrases } from "./snapshot-phrases.js";

/** The sentences of the chapter on state backends, by the name an author uses. */
export const statePhrases: Readonly<Record<string, (world: World) => string>> = {
  ...openingPhrases,
  ...chooserPhrases,
  ...entryPhrases,
  ...snapshotPhrases,
};
