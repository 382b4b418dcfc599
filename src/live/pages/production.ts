import { productionModel } from "../../model/production/index.js";
import { start } from "../main.js";
import { bindProduction } from "../production/index.js";

start(productionModel, [bindProduction]);
