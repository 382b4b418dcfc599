import type { World } from "../world.js";
import { answer } from "./opening/answer.js";
import { binding } from "./opening/binding.js";
import { typeFallbacks } from "./sentences/fallbacks.js";
import { newParserCost, objectReuseGain } from "./sentences/habits.js";
import { kryoNames, kryoShare } from "./sentences/kryo.js";
import { recordOverhead } from "./sentences/overhead.js";
import { serializationUpgrade } from "./sentences/upgrade.js";
import { uuidBytes } from "./sentences/uuid.js";

/** The sentences of the chapter on serialization that the model writes, by the name an author uses. */
export const serializationPhrases: Readonly<Record<string, (world: World) => string>> = {
  "serialization-answer": answer,
  "serialization-binding": binding,
  "type-fallbacks": typeFallbacks,
  "record-overhead": recordOverhead,
  "uuid-bytes": uuidBytes,
  "object-reuse-gain": objectReuseGain,
  "kryo-share": kryoShare,
  "kryo-names": kryoNames,
  "new-parser-cost": newParserCost,
  "serialization-upgrade": serializationUpgrade,
};
