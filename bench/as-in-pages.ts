import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { inProject } from "../scripts/lib/paths.js";
import { liveBundles } from "../scripts/prepare/live.js";

/**
 * Loads a module of the sources as the pages' worker has it. What runs the bench keeps the names of functions, and that
 * alone makes code of many small functions half as slow again.
 * @param path below the project, ending in ".ts"
 */
export async function asInPages<Module>(path: string): Promise<Module> {
  const folder = await mkdtemp(join(tmpdir(), "keep-it-going-bench-"));
  const worker = liveBundles(folder).at(-1);
  try {
    await build({ ...worker, entryPoints: [inProject(path)], outdir: folder, outExtension: { ".js": ".mjs" } });
    return (await import(pathToFileURL(join(folder, basename(path, ".ts") + ".mjs")).href)) as Module;
  } finally {
    await rm(folder, { recursive: true });
  }
}
