import { suspectsModel } from "../../model/suspects/index.js";
import { start } from "../main.js";
import { bindSuspects } from "../suspects/index.js";

start(suspectsModel, [bindSuspects]);
