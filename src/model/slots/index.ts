import { modelOf, quantitiesIn } from "../graph.js";
import { memoryModel } from "../memory/index.js";
import * as cores from "./cores.js";
import { slotsInputs } from "./inputs.js";
import * as keySkew from "./key-skew.js";
import * as maxParallelism from "./max-parallelism.js";
import * as jobNetwork from "./job-network.js";
import * as rescaling from "./rescaling.js";
import * as spread from "./spread.js";
import * as tasks from "./tasks.js";

/** Every quantity that the slots chapter adds, in the order of its text. */
export const slotsQuantities = [
  ...slotsInputs,
  ...[tasks, cores, spread, jobNetwork, maxParallelism, keySkew, rescaling].flatMap(quantitiesIn),
];

/** What the slots chapter computes, on top of memory, checkpointing and capacity. */
export const slotsModel = modelOf([...memoryModel.quantities, ...slotsQuantities]);
