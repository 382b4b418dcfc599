import { build } from "./build/build.js";
import { command } from "./lib/command.js";
import { choosePort } from "./serve/choose-port.js";
import { serve } from "./serve/serve.js";

/** Builds the site and serves it. The port comes first, so that nobody waits for a build in vain. */
await command(async () => {
  const port = await choosePort("npm start");
  await build();
  await serve(port);
});
