import type { FigureView } from "../figure.js";
import type { World } from "../world.js";
import { claimView } from "./figures/claim.js";
import { listView } from "./figures/list.js";
import { maxParallelismView } from "./figures/max-parallelism.js";
import { snapshotRightsView } from "./figures/snapshot-rights.js";
import { upgradeView } from "./figures/upgrade.js";

/** The figures of the chapter on production readiness, by the name an author writes, in the order of its text. */
export const productionFigures: Readonly<Record<string, (world: World) => FigureView>> = {
  "max-parallelism-choice": maxParallelismView,
  "snapshot-rights": snapshotRightsView,
  "claim-modes": claimView,
  "upgrade-time": upgradeView,
  "list-redistribution": listView,
};
