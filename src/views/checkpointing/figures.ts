import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import type { World } from "../world.js";
import { checkpointTimeView } from "./checkpoint-time.js";
import { costsView } from "./costs.js";
import { keysTouchedView } from "./keys-touched.js";
import { optimumView } from "./optimum.js";
import { partsView } from "./parts.js";
import { recoveryView } from "./recovery.js";
import { replayView } from "./replay.js";
import { restartDelaysView } from "./restart-delays.js";
import { burstView, rhythmView } from "./rhythm.js";

/** Every figure of the checkpointing chapter, by the name an author writes. */
export const checkpointingFigures = {
  "checkpoint-time": checkpointTimeView,
  rhythm: rhythmView,
  parts: partsView,
  "keys-touched": keysTouchedView,
  "checkpoint-costs": costsView,
  replay: replayView,
  burst: burstView,
  "restart-delays": restartDelaysView,
  recovery: recoveryView,
  "best-interval": optimumView,
} satisfies Record<string, (world: World, reference: Reference) => FigureView>;
