import { capacityModel } from "../../model/capacity/index.js";
import { start } from "../main.js";
import { bindReference } from "../reference/index.js";

// What stands above every page has the numbers of the first chapter.
start(capacityModel, [bindReference]);
