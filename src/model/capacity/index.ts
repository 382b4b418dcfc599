import { modelOf, quantitiesIn } from "../graph.js";
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

const derivedQuantities = [requirements, machine, window, state, checkpoint, network, burst, margin, resources].flatMap(
  quantitiesIn,
);

/** Every quantity of the capacity chapter: its inputs first, then what follows from them. */
export const capacityModel = modelOf([...capacityInputs, ...derivedQuantities]);
