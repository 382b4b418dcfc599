import type { Block } from "./block.js";

/** The blocks that only the chapter on production readiness uses. */
export const productionBlocks: Readonly<Record<string, Block>> = {};
