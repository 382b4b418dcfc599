import { checkpointingModel } from "../checkpointing/index.js";
import { modelOf, quantitiesIn } from "../graph.js";
import { memoryInputs } from "./inputs.js";
import * as jobManager from "./job-manager.js";
import * as limits from "./limits.js";
import * as overhead from "./overhead.js";
import * as parts from "./parts.js";
import * as totalFlink from "./total-flink.js";

/** Every quantity that the memory chapter adds, in the order of its text. */
export const memoryQuantities = [
  ...memoryInputs,
  ...[totalFlink, parts, overhead, limits, jobManager].flatMap(quantitiesIn),
];

/** What the memory chapter computes, on top of checkpointing and capacity. */
export const memoryModel = modelOf([...checkpointingModel.quantities, ...memoryQuantities]);
