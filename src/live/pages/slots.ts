import { slotsModel } from "../../model/slots/index.js";
import { start } from "../main.js";

start(slotsModel);
