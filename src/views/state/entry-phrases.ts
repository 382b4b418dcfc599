import type { World } from "../world.js";
import { bytesPhrases } from "./entry/phrases/bytes.js";
import { heapPhrases } from "./entry/phrases/heap.js";
import { windowPhrases } from "./entry/phrases/windows.js";

/** The sentences about the bytes of an entry, its windows and its timers, by the name an author uses. */
export const entryPhrases: Readonly<Record<string, (world: World) => string>> = {
  ...bytesPhrases,
  ...heapPhrases,
  ...windowPhrases,
};
