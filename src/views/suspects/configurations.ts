import type { Configuration } from "../capacity/configuration.js";
import type { World } from "../world.js";

/** The configurations of the chapter on the usual suspects, by the name an author uses. */
export const suspectsConfigurations: Readonly<Record<string, (world: World, link: string) => Configuration>> = {};
