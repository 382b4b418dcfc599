import { slotsModel } from "../slots/index.js";
import { modelOf } from "../graph.js";
import type { Quantity } from "../quantity.js";
import { productionInputs } from "./inputs.js";

/** Every quantity that the chapter on production readiness adds, in the order of its text. */
export const productionQuantities: readonly Quantity[] = [...productionInputs];

/** What the chapter on production readiness computes. */
export const productionModel = modelOf([...slotsModel.quantities, ...productionQuantities]);
