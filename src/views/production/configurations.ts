import type { Configuration } from "../capacity/configuration.js";
import type { World } from "../world.js";
import { productionNow } from "./configuration/now.js";
import { productionThen } from "./configuration/then.js";

/** The configurations of the chapter on production readiness, by the name an author uses. */
export const productionConfigurations: Readonly<Record<string, (world: World, link: string) => Configuration>> = {
  "production-now": productionNow,
  "production-then": productionThen,
};
