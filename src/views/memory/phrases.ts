import type { World } from "../world.js";
import { answer } from "./phrases/answer.js";
import { comparedPhrases } from "./phrases/compared.js";
import { containerPhrases } from "./phrases/container.js";
import { fitPhrases } from "./phrases/fit.js";
import { jobManagerPhrases } from "./phrases/job-manager.js";
import { fractionHeld } from "./phrases/fraction.js";
import { rocksdbPhrases } from "./phrases/rocksdb.js";
import { symptomPhrases } from "./phrases/symptoms.js";
import { thenPhrases } from "./phrases/then.js";

/** The sentences of the memory chapter that the model writes, by the name an author uses. */
export const memoryPhrases: Readonly<Record<string, (world: World) => string>> = {
  "memory-answer": answer,
  "fraction-held": fractionHeld,
  ...comparedPhrases,
  ...thenPhrases,
  ...containerPhrases,
  ...symptomPhrases,
  ...fitPhrases,
  ...jobManagerPhrases,
  ...rocksdbPhrases,
};
