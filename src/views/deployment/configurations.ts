import type { Configuration } from "../capacity/configuration.js";
import type { World } from "../world.js";

/** The configurations of the chapter on deployment and high availability, by the name an author uses. */
export const deploymentConfigurations: Readonly<Record<string, (world: World, link: string) => Configuration>> = {};
