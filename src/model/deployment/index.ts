import { checkpointingModel } from "../checkpointing/index.js";
import { modelOf } from "../graph.js";
import type { Quantity } from "../quantity.js";
import { deploymentInputs } from "./inputs.js";

/** Every quantity that the chapter on deployment and high availability adds, in the order of its text. */
export const deploymentQuantities: readonly Quantity[] = [...deploymentInputs];

/** What the chapter on deployment and high availability computes. */
export const deploymentModel = modelOf([...checkpointingModel.quantities, ...deploymentQuantities]);
