import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { Failure } from "../lib/failure.js";
import { inProject } from "../lib/paths.js";

/**
 * How the script of the pages is bundled. Splitting makes each dynamic import, such as that of the chart code, a file of
 * its own that is loaded only when a page asks for it.
 */
export function liveBundle(folder: string): BuildOptions {
  return {
    entryPoints: [inProject("src/live/main.ts")],
    outdir: join(folder, "live"),
    bundle: true,
    format: "esm",
    splitting: true,
    chunkNames: "[name]-[hash]",
    platform: "browser",
    target: "es2022",
    minify: true,
  };
}

/** Bundles the script of the pages. esbuild itself prints what is wrong with it, and where. */
export async function prepareLive(folder: string): Promise<void> {
  await build(liveBundle(folder)).catch(() => {
    throw new Failure("The script of the pages could not be bundled.");
  });
}
