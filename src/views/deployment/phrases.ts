import type { World } from "../world.js";

/** The sentences of the chapter on deployment and high availability, by the name an author uses. */
export const deploymentPhrases: Readonly<Record<string, (world: World) => string>> = {};
