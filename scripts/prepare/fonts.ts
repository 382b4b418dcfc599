import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { inProject } from "../lib/paths.js";
import { faces, type Face } from "./faces.js";
import { fontCss } from "./font-css.js";

/**
 * What the text fonts keep besides their glyphs: kerning, ligatures, marks, and figures of one width and height.
 * Fractions and small raised figures, which the site does not use, would add a tenth to each file.
 */
const keepFeatures = ["ccmp", "kern", "liga", "locl", "mark", "mkmk", "lnum", "tnum"];

async function writeFont({ name, from, glyphs }: Face, folder: string): Promise<void> {
  const source = inProject(`node_modules/${from}`);
  const target = join(folder, `${name}.woff2`);
  if (glyphs === undefined) return copyFile(source, target);
  await writeFile(target, await subsetFont(await readFile(source), glyphs, { targetFormat: "woff2", keepFeatures }));
}

/** Writes the fonts, cut down to what the site uses, and the style sheet that names them. */
export async function prepareFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(faces.map((face) => writeFont(face, folder)));
  await writeFile(join(folder, "fonts.css"), fontCss(faces));
}
