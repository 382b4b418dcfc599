import { rm } from "node:fs/promises";
import { join } from "node:path";
import { generated, inProject } from "../lib/paths.js";
import { prepareCache } from "./cache.js";
import { prepareFonts } from "./fonts.js";
import { prepareKatexCss } from "./katex-css.js";
import { prepareLive } from "./live.js";

/** Makes everything in `src/generated` anew, except the script of the pages. */
export async function prepareAssets(): Promise<void> {
  await rm(generated, { recursive: true, force: true });
  await prepareCache(inProject("src/.observablehq/cache"));
  await prepareFonts(join(generated, "fonts"));
  await prepareKatexCss(join(generated, "katex.css"));
}

/** Makes everything that Framework then finds in `src/generated`. */
export async function prepare(): Promise<void> {
  await prepareAssets();
  await prepareLive(generated);
}
