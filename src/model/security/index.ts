import { capacityModel } from "../capacity/index.js";
import { modelOf } from "../graph.js";
import type { Quantity } from "../quantity.js";
import { securityInputs } from "./inputs.js";

/** Every quantity that the chapter on security adds, in the order of its text. */
export const securityQuantities: readonly Quantity[] = [...securityInputs];

/** What the chapter on security computes. */
export const securityModel = modelOf([...capacityModel.quantities, ...securityQuantities]);
