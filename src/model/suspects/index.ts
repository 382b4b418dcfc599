import { modelOf, quantitiesIn } from "../graph.js";
import type { Quantity } from "../quantity.js";
import { serializationModel } from "../serialization/index.js";
import * as bursts from "./bursts.js";
import * as calls from "./calls.js";
import { suspectsInputs } from "./inputs.js";
import * as observed from "./observed.js";
import * as rates from "./rates.js";
import * as repartitionings from "./repartitionings.js";

/** Every quantity that the chapter on the usual suspects adds, in the order of its text. */
export const suspectsQuantities: readonly Quantity[] = [
  ...suspectsInputs,
  ...[observed, rates, calls, repartitionings, bursts].flatMap(quantitiesIn),
];

/** What the chapter on the usual suspects computes, on top of those whose numbers name a suspect. */
export const suspectsModel = modelOf([...serializationModel.quantities, ...suspectsQuantities]);
