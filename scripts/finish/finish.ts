import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generated } from "../lib/paths.js";
import type { Page } from "../build/pages.js";
import { edit } from "./edit.js";
import { finishFonts, type RenamedSheet } from "./fonts.js";
import { withPolicy } from "./policy.js";
import { withoutIdleRuntime } from "./runtime.js";
import { finishShell } from "./shell.js";

/** All edits of one page, the policy last, since it holds the hashes of what is there then. */
export function finishPage(html: string, sheet: RenamedSheet): string {
  const linked = edit(html, { what: "link the fonts", find: sheet.from, replace: sheet.to, times: 1 });
  return withPolicy(withoutIdleRuntime(finishShell(linked)));
}

/** Puts right what Framework has no setting for, in place. */
export async function finish(dist: string, pages: readonly Page[]): Promise<void> {
  const sheet = await finishFonts(dist, join(generated, "fonts"));
  const finished = pages.map(({ path, html }) => ({ path, html: finishPage(html, sheet) }));
  for (const { path, html } of finished) await writeFile(join(dist, path), html);
  if (!finished.some(({ html }) => html.includes("_observablehq/"))) await removeRuntime(dist);
}

/** Removes Framework's own scripts. */
async function removeRuntime(dist: string): Promise<void> {
  await rm(join(dist, "_observablehq"), { recursive: true, force: true });
}
