import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { Failure } from "../lib/failure.js";
import { inProject } from "../lib/paths.js";

/** How each script is bundled: that of the pages, and those that it starts in workers. */
export function liveBundles(folder: string): readonly BuildOptions[] {
  const shared: BuildOptions = {
    outdir: join(folder, "live"),
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
  };
  return [
    // Splitting makes each dynamic import, such as that of the chart code, a file of its own that is loaded only when a
    // page asks for it.
    { ...shared, entryPoints: [inProject("src/live/main.ts")], splitting: true, chunkNames: "[name]-[hash]" },
    // A worker is one file, and shares none with the pages: they would have to load one more for its sake.
    { ...shared, entryPoints: [inProject("src/live/week-worker.ts")] },
  ];
}

/** Bundles the scripts. esbuild itself prints what is wrong with them, and where. */
export async function prepareLive(folder: string): Promise<void> {
  await Promise.all(liveBundles(folder).map((options) => build(options))).catch(() => {
    throw new Failure("The scripts of the pages could not be bundled.");
  });
}
