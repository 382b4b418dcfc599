import { modelOf, quantitiesIn } from "../graph.js";
import { slotsModel } from "../slots/index.js";
import * as entrySize from "./entry-size.js";
import * as heapSize from "./heap-size.js";
import * as heapSnapshot from "./heap-snapshot.js";
import * as checkpoint from "./checkpoint.js";
import { stateChapterInputs } from "./inputs.js";
import * as snapshot from "./snapshot.js";
import * as speed from "./speed.js";
import * as totals from "./totals.js";

/** Every quantity that the chapter on state backends adds, in the order of its text. */
export const stateQuantities = [
  ...stateChapterInputs,
  ...[entrySize, heapSize, totals, speed, heapSnapshot, snapshot, checkpoint].flatMap(quantitiesIn),
];

/** What the chapter on state backends computes, on top of slots, memory, checkpointing and capacity. */
export const stateModel = modelOf([...slotsModel.quantities, ...stateQuantities]);
