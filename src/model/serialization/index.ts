import { modelOf, quantitiesIn } from "../graph.js";
import { stateModel } from "../state/index.js";
import * as cost from "./cost.js";
import * as habits from "./habits.js";
import { serializationInputs } from "./inputs.js";
import * as record from "./record.js";

/** Every quantity that the chapter on serialization adds, in the order of its text. */
export const serializationQuantities = [...serializationInputs, ...[record, cost, habits].flatMap(quantitiesIn)];

/** What the chapter on serialization computes, on top of all chapters before it. */
export const serializationModel = modelOf([...stateModel.quantities, ...serializationQuantities]);
