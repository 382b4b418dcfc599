import { command } from "./lib/command.js";
import { preview } from "./dev/preview.js";
import { choosePort } from "./serve/choose-port.js";

/** Shows the site while it is being written. */
await command(async () => preview(await choosePort("npm run dev")));
