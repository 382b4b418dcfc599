import { checkpointingModel } from "../checkpointing/index.js";
import { modelOf, quantitiesIn } from "../graph.js";
import type { Quantity } from "../quantity.js";
import { deploymentInputs } from "./inputs.js";
import * as jobManagerLoss from "./job-manager-loss.js";
import * as noticing from "./noticing.js";
import * as restore from "./restore.js";
import * as taskManagerLoss from "./task-manager-loss.js";
import * as year from "./year.js";

/** Every quantity that the chapter on deployment and high availability adds, in the order of its text. */
export const deploymentQuantities: readonly Quantity[] = [
  ...deploymentInputs,
  ...[noticing, restore, taskManagerLoss, jobManagerLoss, year].flatMap(quantitiesIn),
];

/** What the chapter on deployment and high availability computes. */
export const deploymentModel = modelOf([...checkpointingModel.quantities, ...deploymentQuantities]);
