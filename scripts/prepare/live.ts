import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions } from "rolldown";
import { Failure } from "../lib/failure.js";
import { inProject } from "../lib/paths.js";
import { firstLoad } from "./first-load.js";
import { withoutDescriptions } from "./without-descriptions.js";

/** How a script and what it imports become files for a browser. */
export const bundling: BuildOptions = {
  platform: "browser",
  tsconfig: false,
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  transform: { target: "es2022" },
  plugins: [withoutDescriptions],
};

/** How each script is bundled: those of the pages, and those that they start in workers. */
export function liveBundles(folder: string): readonly BuildOptions[] {
  const output = { dir: join(folder, "live"), minify: true, chunkFileNames: "[name]-[hash].js" };
  const pages = pageScripts();
  const groups = [{ debugName: "first load", name: firstLoad(new Set(pages)) }];
  return [
    // What a module that is loaded at first imports is loaded at first too, and needs nobody to bring it along.
    {
      ...bundling,
      input: [...pages],
      preserveEntrySignatures: false,
      output: { ...output, codeSplitting: { groups, includeDependenciesRecursively: false } },
    },
    // A worker is one file, and shares none with the pages: they would have to load one more for its sake.
    { ...bundling, input: inProject("src/live/week-worker.ts"), output },
    { ...bundling, input: inProject("src/live/slots/pasted/plan-worker.ts"), output },
  ];
}

/** The scripts of the pages, each named like its page. */
function pageScripts(): readonly string[] {
  const folder = inProject("src/live/pages");
  return readdirSync(folder).map((name) => join(folder, name));
}

/** Bundles the scripts. */
export async function prepareLive(folder: string): Promise<void> {
  try {
    for (const options of liveBundles(folder)) await build(options);
  } catch (error) {
    throw new Failure(`The scripts of the pages could not be bundled.\n${String(error)}`);
  }
}
