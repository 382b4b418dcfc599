import { checkpointTerms } from "./glossary/checkpoints.js";
import { clusterTerms } from "./glossary/cluster.js";
import { memoryTerms } from "./glossary/memory.js";
import { serializationTerms } from "./glossary/serialization.js";
import { stateTerms } from "./glossary/state.js";
import type { Term } from "./glossary/term.js";
import { workTerms } from "./glossary/work.js";

/** Every term that is explained, by the alphabet. */
export const glossary: readonly Term[] = [
  ...workTerms,
  ...stateTerms,
  ...checkpointTerms,
  ...memoryTerms,
  ...serializationTerms,
  ...clusterTerms,
].sort((one, other) => one.term.localeCompare(other.term, "en"));
