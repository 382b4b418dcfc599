import type { World } from "../world.js";
import { openingPhrases } from "./opening.js";
import { savepointPhrases } from "./savepoint-phrases.js";

/** The sentences of the chapter on production readiness, by the name an author uses. */
export const productionPhrases: Readonly<Record<string, (world: World) => string>> = {
  ...openingPhrases,
  ...savepointPhrases,
};
