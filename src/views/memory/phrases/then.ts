import type { World } from "../../world.js";
import { insideHeap, ratioHoldsFrom, slideRule, thenAnswer, whyCutoff } from "../then/sentences.js";

/** The sentences about the talk's container, by the name an author uses. */
export const thenPhrases = {
  "memory-then-answer": thenAnswer,
  "memory-slide-rule": slideRule,
  "memory-then-cutoff": whyCutoff,
  "memory-then-from": ratioHoldsFrom,
  "memory-then-heap": insideHeap,
} satisfies Record<string, (world: World) => string>;
