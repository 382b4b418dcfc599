import { serializationModel } from "../../model/serialization/index.js";
import { start } from "../main.js";

start(serializationModel);
