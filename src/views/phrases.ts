import { capacityPhrases } from "./capacity/phrases.js";
import { checkpointingPhrases } from "./checkpointing/phrases.js";
import { memoryPhrases } from "./memory/phrases.js";
import { serializationPhrases } from "./serialization/phrases.js";
import { slotsPhrases } from "./slots/phrases.js";
import { statePhrases } from "./state/phrases.js";
import { securityPhrases } from "./security/phrases.js";
import { deploymentPhrases } from "./deployment/phrases.js";
import { productionPhrases } from "./production/phrases.js";
import { suspectsPhrases } from "./suspects/phrases.js";
import type { World } from "./world.js";

/** Every sentence that the model writes, by the name an author uses. A chapter joins its sentences here. */
export const phrases: Readonly<Record<string, (world: World) => string>> = {
  ...capacityPhrases,
  ...checkpointingPhrases,
  ...memoryPhrases,
  ...slotsPhrases,
  ...statePhrases,
  ...serializationPhrases,
  ...securityPhrases,
  ...deploymentPhrases,
  ...productionPhrases,
  ...suspectsPhrases,
};
