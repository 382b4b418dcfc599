import type { Block } from "./block.js";

/** The blocks that only the chapter on deployment and high availability uses. */
export const deploymentBlocks: Readonly<Record<string, Block>> = {};
