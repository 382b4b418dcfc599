import type { Configuration } from "../capacity/configuration.js";
import type { World } from "../world.js";
import { securityNow } from "./configuration/now.js";
import { securityThen } from "./configuration/then.js";

/** The configurations of the chapter on security, by the name an author uses. */
export const securityConfigurations: Readonly<Record<string, (world: World, link: string) => Configuration>> = {
  "security-now": securityNow,
  "security-then": securityThen,
};
