import { checkpointingModel } from "../../model/checkpointing/index.js";
import { bindAdvice } from "../advice.js";
import { start } from "../main.js";

start(checkpointingModel, [bindAdvice]);
