import type { World } from "../world.js";

/** The sentences of the chapter on security, by the name an author uses. */
export const securityPhrases: Readonly<Record<string, (world: World) => string>> = {};
