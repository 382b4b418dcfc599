import type { World } from "../world.js";

/** The sentences of the chapter on production readiness, by the name an author uses. */
export const productionPhrases: Readonly<Record<string, (world: World) => string>> = {};
