import { capacityModel } from "../capacity/index.js";
import { modelOf, quantitiesIn } from "../graph.js";
import { codeConnections, connectionCount, openConnections, plaintextConnections } from "./exposure.js";
import { securityInputs } from "./inputs.js";
import * as tokens from "./tokens.js";
import type { Quantity } from "../quantity.js";

/** Every quantity that the chapter on security adds, in the order of its text. */
export const securityQuantities: readonly Quantity[] = [
  ...securityInputs,
  connectionCount,
  plaintextConnections,
  openConnections,
  codeConnections,
  ...quantitiesIn(tokens),
];

/** What the chapter on security computes. */
export const securityModel = modelOf([...capacityModel.quantities, ...securityQuantities]);
