import { modelOf, quantitiesIn } from "../graph.js";
import { stateModel } from "../state/index.js";
import * as growth from "./growth.js";
import { productionInputs } from "./inputs.js";
import * as listState from "./list-state.js";
import * as savepoint from "./savepoint.js";
import * as upgrade from "./upgrade.js";

/** Every quantity that the chapter on production readiness adds, in the order of its text. */
export const productionQuantities = [
  ...productionInputs,
  ...[growth, savepoint, upgrade, listState].flatMap(quantitiesIn),
];

/** What the chapter on production readiness computes, on top of state, slots, memory, checkpointing and capacity. */
export const productionModel = modelOf([...stateModel.quantities, ...productionQuantities]);
