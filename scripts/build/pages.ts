import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../lib/files.js";
import { missingGlyphs } from "./glyphs.js";

/** A page as Framework wrote it. */
export interface Page {
  /** Below `dist`, such as "capacity.html". */
  readonly path: string;
  readonly html: string;
}

/** Reads all pages of the site. */
export async function readPages(dist: string): Promise<Page[]> {
  const paths = (await filesBelow(dist)).filter((path) => path.endsWith(".html"));
  return Promise.all(paths.map(async (path) => ({ path, html: await readFile(join(dist, path), "utf8") })));
}

/** The pages that sources promise: one for each Markdown file, or loader of one, outside Framework's own folder. */
export function promisedPages(sources: readonly string[]): string[] {
  const pages = sources.filter((path) => /\.md(\.\w+)?$/.test(path) && !path.startsWith(".observablehq/"));
  return pages.map((path) => path.replace(/\.md(\.\w+)?$/, ".html"));
}

/** The pages that the sources promise and Framework left out: it skips drafts, for one. */
export function missingPages(pages: readonly Page[], promised: readonly string[]): string[] {
  const found = new Set(pages.map(({ path }) => path));
  return promised.filter((path) => !found.has(path)).map((path) => `${path} is missing`);
}

/** What is wrong with one page. Framework writes a page whose cells do not even parse, with the error as its text. */
export function pageProblems({ path, html }: Page): string[] {
  const errors = html.includes("observablehq--error") ? ["shows an error in place of a cell"] : [];
  return [...errors, ...missingGlyphs(html)].map((problem) => `${path} ${problem}`);
}
