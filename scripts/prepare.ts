import { command } from "./lib/command.js";
import { prepare } from "./prepare/prepare.js";

await command(prepare);
