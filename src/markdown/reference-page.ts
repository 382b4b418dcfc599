import type { Block } from "./block.js";

/** The blocks that only the reference uses. */
export const referenceBlocks: Readonly<Record<string, Block>> = {};
