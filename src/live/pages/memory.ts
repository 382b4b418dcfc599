import { memoryModel } from "../../model/memory/index.js";
import { start } from "../main.js";

start(memoryModel);
