import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";
import { inProject } from "../scripts/lib/paths.js";
import { bundling } from "../scripts/prepare/live.js";

/**
 * Loads a module of the sources as the pages' worker has it. What runs the bench keeps the names of functions, and that
 * alone makes code of many small functions half as slow again.
 * @param path below the project, ending in ".ts"
 */
export async function asInPages<Module>(path: string): Promise<Module> {
  const folder = await mkdtemp(join(tmpdir(), "keep-it-going-bench-"));
  try {
    const output = { dir: folder, minify: true, entryFileNames: "[name].mjs" };
    await build({ ...bundling, input: inProject(path), output });
    return (await import(pathToFileURL(join(folder, basename(path, ".ts") + ".mjs")).href)) as Module;
  } finally {
    await rm(folder, { recursive: true });
  }
}
