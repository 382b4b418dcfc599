import { modelOf } from "../graph.js";
import type { Quantity } from "../quantity.js";
import * as burst from "./burst.js";
import * as checkpoint from "./checkpoint.js";
import { capacityInputs } from "./inputs.js";
import * as machine from "./machine.js";
import * as margin from "./margin.js";
import * as network from "./network.js";
import * as requirements from "./requirements.js";
import * as resources from "./resources.js";
import * as state from "./state.js";
import * as window from "./window.js";

function quantitiesOf(module: object): Quantity[] {
  return Object.values(module).filter((value): value is Quantity => "kind" in (value as object));
}

const derivedQuantities = [requirements, machine, window, state, checkpoint, network, burst, margin, resources].flatMap(
  quantitiesOf,
);

/** Every quantity of the capacity chapter: its inputs first, then what follows from them. */
export const capacityModel = modelOf([...capacityInputs, ...derivedQuantities]);
