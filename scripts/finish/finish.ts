import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../lib/files.js";
import { generated } from "../lib/paths.js";
import type { Page } from "../build/pages.js";
import { finishFonts } from "./fonts.js";
import { withPolicy } from "./policy.js";
import { withoutIdleRuntime } from "./runtime.js";
import { finishShell } from "./shell.js";
import { withNamedSources } from "./sources.js";
import { withStyles, type Sheet } from "./styles.js";

/** All edits of one page, the policy last, since it holds the hashes of what is there then. */
export function finishPage(html: string, sheets: readonly Sheet[]): string {
  return withPolicy(withoutIdleRuntime(finishShell(withNamedSources(withStyles(html, sheets)))));
}

/** Puts right what Framework has no setting for, in place. */
export async function finish(dist: string, pages: readonly Page[]): Promise<void> {
  const sheets = [...(await takeStyles(dist)), await finishFonts(dist, join(generated, "fonts"))];
  const finished = pages.map(({ path, html }) => ({ path, html: finishPage(html, sheets) }));
  for (const { path, html } of finished) await writeFile(join(dist, path), html);
  if (!finished.some(({ html }) => html.includes("_observablehq/"))) await removeRuntime(dist);
}

/** Takes the site's own style sheets away, for the pages to hold. */
async function takeStyles(dist: string): Promise<readonly Sheet[]> {
  const folder = "_import/style";
  const names = await filesBelow(join(dist, folder));
  const sheets = names.map(async (name) => ({
    path: `${folder}/${name}`,
    css: await readFile(join(dist, folder, name), "utf8"),
  }));
  const taken = await Promise.all(sheets);
  await rm(join(dist, folder), { recursive: true });
  return taken;
}

/** Removes Framework's own scripts. */
async function removeRuntime(dist: string): Promise<void> {
  await rm(join(dist, "_observablehq"), { recursive: true, force: true });
}
