import type { World } from "../world.js";

/** The sentences of the chapter on the usual suspects, by the name an author uses. */
export const suspectsPhrases: Readonly<Record<string, (world: World) => string>> = {};
