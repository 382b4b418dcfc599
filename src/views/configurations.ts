import { configurationNow, configurationThen, type Configuration } from "./capacity/configuration.js";
import { checkpointingNow, checkpointingThen } from "./checkpointing/configuration.js";
import { memoryConfigurations } from "./memory/configuration.js";
import { serializationConfigurations } from "./serialization/configuration/configurations.js";
import { slotsConfigurations } from "./slots/configuration/configurations.js";
import { stateConfigurations } from "./state/configuration/configurations.js";
import { securityConfigurations } from "./security/configurations.js";
import { deploymentConfigurations } from "./deployment/configurations.js";
import { productionConfigurations } from "./production/configurations.js";
import { suspectsConfigurations } from "./suspects/configurations.js";
import type { World } from "./world.js";

/** Every configuration that follows from a scenario, by the name an author uses. A chapter joins its own here. */
export const configurations: Readonly<Record<string, (world: World, link: string) => Configuration>> = {
  "capacity-now": configurationNow,
  "capacity-then": configurationThen,
  "checkpointing-now": checkpointingNow,
  "checkpointing-then": checkpointingThen,
  ...memoryConfigurations,
  ...slotsConfigurations,
  ...stateConfigurations,
  ...serializationConfigurations,
  ...securityConfigurations,
  ...deploymentConfigurations,
  ...productionConfigurations,
  ...suspectsConfigurations,
};
