import { readFile, writeFile } from "node:fs/promises";
import { Failure } from "../lib/failure.js";
import { inProject } from "../lib/paths.js";

/** Takes the font faces out of KaTeX's style sheet: the site names its own, with fewer glyphs. */
export function withoutFontFaces(css: string): string {
  const rest = css.replace(/@font-face\s*\{[^}]*\}\s*/g, "");
  if (rest === css || rest.includes("url("))
    throw new Failure("KaTeX's style sheet names its fonts in an unknown way.");
  return rest;
}

/** Writes KaTeX's style sheet without its fonts. */
export async function prepareKatexCss(target: string): Promise<void> {
  const css = await readFile(inProject("node_modules/katex/dist/katex.css"), "utf8");
  await writeFile(target, withoutFontFaces(css));
}
