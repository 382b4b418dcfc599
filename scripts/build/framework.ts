import { failOn } from "../lib/failure.js";
import { inProject } from "../lib/paths.js";
import { runNode } from "../lib/run.js";
import { defects } from "./log.js";

/** Framework's command line. */
export const observable = inProject("node_modules/@observablehq/framework/dist/bin/observable.js");

/** Lets Framework render the pages into `dist`, and takes its warnings for errors: it ends well even if links are broken. */
export async function renderSite(): Promise<void> {
  // Colour codes would end up in messages.
  const env = { ...process.env, NO_COLOR: "1" };
  const { code, output } = await runNode([observable, "build"], { cwd: inProject("."), env });
  if (code !== 0) failOn("Framework could not build the site:", output.trimEnd().split("\n"));
  failOn("Framework warned while it built the site:", defects(output));
}
