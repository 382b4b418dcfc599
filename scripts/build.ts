import { build } from "./build/build.js";
import { command } from "./lib/command.js";

await command(build);
