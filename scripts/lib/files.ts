import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** The files below a folder, as sorted paths relative to it with forward slashes, so that every run sees one order. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
