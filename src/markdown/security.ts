import type { Block } from "./block.js";

/** The blocks that only the chapter on security uses. */
export const securityBlocks: Readonly<Record<string, Block>> = {};
