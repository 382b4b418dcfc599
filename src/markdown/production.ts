import { once, type Block } from "./block.js";
import { readinessMarkup } from "./readiness.js";
import { restoreBenchMarkup } from "./restore-bench.js";

/** The blocks that only the chapter on production readiness uses. */
export const productionBlocks: Readonly<Record<string, Block>> = {
  "restore-bench": (_, __, { standing }) => once("restore bench", standing, restoreBenchMarkup),
  readiness: (_, __, { standing }) => once("checklist", standing, readinessMarkup),
};
