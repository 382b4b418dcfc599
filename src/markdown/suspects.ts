import type { Block } from "./block.js";

/** The blocks that only the chapter on the usual suspects uses. */
export const suspectsBlocks: Readonly<Record<string, Block>> = {};
