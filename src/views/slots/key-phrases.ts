import type { World } from "../world.js";
import { maxParallelismPhrases } from "./keys/phrases/max-parallelism.js";
import { rescalingPhrases } from "./keys/phrases/rescaling.js";
import { spreadPhrases } from "./keys/phrases/spread.js";

/** The sentences about key groups that the model writes, by the name an author uses. */
export const keyPhrases: Readonly<Record<string, (world: World) => string>> = {
  ...maxParallelismPhrases,
  ...spreadPhrases,
  ...rescalingPhrases,
};
