import { modelOf, quantitiesIn } from "../graph.js";
import { capacityModel } from "../capacity/index.js";
import * as barrier from "./barrier.js";
import * as changelog from "./changelog.js";
import * as cost from "./cost.js";
import * as duration from "./duration.js";
import * as inFlight from "./in-flight.js";
import { checkpointingInputs } from "./inputs.js";
import * as load from "./load.js";
import * as optimum from "./optimum.js";
import * as period from "./period.js";
import * as recovery from "./recovery.js";
import * as replay from "./replay.js";
import * as touched from "./touched.js";
import * as upload from "./upload.js";

/** Every quantity that the checkpointing chapter adds, in the order of its text. */
export const checkpointingQuantities = [
  ...checkpointingInputs,
  ...[load, upload, inFlight, barrier, duration, period, cost, touched, changelog, replay, recovery, optimum].flatMap(
    quantitiesIn,
  ),
];

/** What the checkpointing chapter computes, on top of the capacity of the machines. */
export const checkpointingModel = modelOf([...capacityModel.quantities, ...checkpointingQuantities]);
