import { capacityModel } from "../../model/capacity/index.js";
import { start } from "../main.js";

// The numbers of this page, and of what stands above every page, are those of the first chapter.
start(capacityModel);
