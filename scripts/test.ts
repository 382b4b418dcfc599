import { command } from "./lib/command.js";
import { passGates } from "./test/gates.js";

await command(passGates);
