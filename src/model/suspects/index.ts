import { slotsModel } from "../slots/index.js";
import { modelOf } from "../graph.js";
import type { Quantity } from "../quantity.js";
import { suspectsInputs } from "./inputs.js";

/** Every quantity that the chapter on the usual suspects adds, in the order of its text. */
export const suspectsQuantities: readonly Quantity[] = [...suspectsInputs];

/** What the chapter on the usual suspects computes. */
export const suspectsModel = modelOf([...slotsModel.quantities, ...suspectsQuantities]);
