import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { inProject } from "../lib/paths.js";
import { faces, type Face } from "./faces.js";
import { fontCss } from "./font-css.js";

/**
 * What the fonts keep besides their glyphs: kerning, ligatures, and figures of one width and height. Fractions, small
 * raised figures and combining marks, which the site does not use, would add a tenth to each file; so would hints,
 * which only mattered to screens of few pixels.
 */
const keep = { keepFeatures: ["kern", "liga", "lnum", "tnum"], noHinting: true };

async function writeFont({ name, from, glyphs }: Face, folder: string): Promise<void> {
  const source = inProject(`node_modules/${from}`);
  const target = join(folder, `${name}.woff2`);
  if (glyphs === undefined) return copyFile(source, target);
  await writeFile(target, await subsetFont(await readFile(source), glyphs, { targetFormat: "woff2", ...keep }));
}

/** Writes the fonts, cut down to what the site uses, and the style sheet that names them. */
export async function prepareFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(faces.map((face) => writeFont(face, folder)));
  await writeFile(join(folder, "fonts.css"), fontCss(faces));
}
