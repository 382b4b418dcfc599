import { stateModel } from "../../model/state/index.js";
import { start } from "../main.js";

start(stateModel);
