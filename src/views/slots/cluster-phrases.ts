import type { World } from "../world.js";
import { exchangePhrases } from "./cluster/phrases/exchange.js";
import { leverPhrases } from "./cluster/phrases/levers.js";
import { sharingPhrases } from "./cluster/phrases/sharing.js";
import { spreadPhrases } from "./cluster/phrases/spread.js";

/** The sentences about slots, TaskManagers and buffers, by the name an author uses. */
export const clusterPhrases: Readonly<Record<string, (world: World) => string>> = {
  ...sharingPhrases,
  ...leverPhrases,
  ...spreadPhrases,
  ...exchangePhrases,
};
