import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generated } from "../lib/paths.js";
import type { Page } from "../build/pages.js";
import { withFontLinks } from "./font-links.js";
import { finishFonts, type EmittedFonts } from "./fonts.js";
import { withPolicy } from "./policy.js";
import { withoutIdleRuntime } from "./runtime.js";
import { finishShell } from "./shell.js";

/** All edits of one page, the policy last, since it holds the hashes of what is there then. */
export function finishPage(page: Page, fonts: EmittedFonts): string {
  return withPolicy(withoutIdleRuntime(finishShell(withFontLinks(page, fonts))));
}

/** Puts right what Framework has no setting for, in place. */
export async function finish(dist: string, pages: readonly Page[]): Promise<void> {
  const fonts = await finishFonts(dist, join(generated, "fonts"));
  const finished = pages.map((page) => ({ path: page.path, html: finishPage(page, fonts) }));
  for (const { path, html } of finished) await writeFile(join(dist, path), html);
  if (!finished.some(({ html }) => html.includes("_observablehq/"))) await removeRuntime(dist);
}

/** Removes Framework's own scripts. */
async function removeRuntime(dist: string): Promise<void> {
  await rm(join(dist, "_observablehq"), { recursive: true, force: true });
}
