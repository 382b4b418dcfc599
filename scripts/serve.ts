import { command } from "./lib/command.js";
import { choosePort } from "./serve/choose-port.js";
import { serve } from "./serve/serve.js";

/** Serves the site that was built last. */
await command(async () => serve(await choosePort("npm run serve")));
