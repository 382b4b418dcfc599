import { basename } from "node:path";
import type { ChunkingContext } from "rolldown";

/**
 * Puts together what pages load at first: the modules that all of them import in one file, those that only some of them
 * import, such as the model of a later chapter, in one file for these. What is imported dynamically is left to the
 * bundler. It would otherwise make a file for each set of modules that some dynamic import shares with a page, and the
 * first load would be dozens of files.
 * @param pages the paths of the scripts of the pages
 * @returns names the file for a module; null leaves it to the bundler
 */
export function firstLoad(pages: ReadonlySet<string>): (id: string, context: ChunkingContext) => string | null {
  return (id, context) => {
    if (pages.has(id)) return null;
    const loading = [...importersOf(id, context)].filter((importer) => pages.has(importer));
    if (loading.length === 0) return null;
    return loading.length === pages.size
      ? "every-page"
      : loading
          .map((page) => basename(page, ".ts"))
          .sort()
          .join("-");
  };
}

/** The modules that import another one, not dynamically, at first or at second hand; itself too. */
function importersOf(id: string, context: ChunkingContext): ReadonlySet<string> {
  const importers = new Set([id]);
  // A set hands out what is added to it meanwhile.
  for (const one of importers)
    for (const importer of context.getModuleInfo(one)?.importers ?? []) importers.add(importer);
  return importers;
}
