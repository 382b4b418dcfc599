import type { Configuration } from "../capacity/configuration.js";
import type { World } from "../world.js";
import { deploymentNow } from "./configuration/now.js";
import { deploymentOperator } from "./configuration/operator.js";
import { deploymentThen } from "./configuration/then.js";

/** The configurations of the chapter on deployment and high availability, by the name an author uses. */
export const deploymentConfigurations: Readonly<Record<string, (world: World, link: string) => Configuration>> = {
  "deployment-now": deploymentNow,
  "deployment-operator": deploymentOperator,
  "deployment-then": deploymentThen,
};
