import { packKeys } from "../model/configuration-check/keys.js";
import { options } from "./options.js";

process.stdout.write(JSON.stringify(packKeys(options())));
