import { copyFile, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../lib/failure.js";
import { filesBelow } from "../lib/files.js";
import { nameHash } from "../lib/hash.js";
import type { Sheet } from "./styles.js";

/** Where Framework puts the prepared fonts and their style sheet. */
const fontFolder = "_file/generated/fonts";

/** A file's name with a hash of its content before the ending, as Framework forms it. */
function hashed(name: string, content: string | Uint8Array): string {
  return name.replace(/(?=\.\w+$)/, `.${nameHash(content)}`);
}

/** The fonts that a style sheet names beside itself, such as "source-serif-4-400.woff2". */
export function namedFonts(css: string): string[] {
  return Array.from(css.matchAll(/url\("\.\/([^"]+)"\)/g), ([, name = ""]) => name);
}

/** Gives the fonts in a style sheet their hashed names. */
export function withHashedFonts(css: string, names: ReadonlyMap<string, string>): string {
  return css.replace(/(?<=url\("\.\/)[^"]+/g, (name) => {
    const hashedName = names.get(name);
    if (hashedName === undefined) throw new Failure(`The fonts' style sheet names ${name}, which was not prepared.`);
    return hashedName;
  });
}

/**
 * Copies a font to where its style sheet lies, under its hashed name. Framework has done so only for the fonts that
 * pages preload, and by the same name, so that those are loaded once.
 */
async function emitFont(name: string, source: string, target: string): Promise<[string, string]> {
  const hashedName = hashed(name, await readFile(join(source, name)));
  await copyFile(join(source, name), join(target, hashedName));
  return [name, hashedName];
}

/** Puts the fonts where pages find them, and takes away the style sheet, whose text then names them from `dist`. */
export async function finishFonts(dist: string, source: string): Promise<Sheet> {
  const target = join(dist, fontFolder);
  const sheet = (await filesBelow(target)).find((name) => /^fonts\.\w+\.css$/.test(name));
  if (sheet === undefined) throw new Failure("No page links the fonts' style sheet, /generated/fonts/fonts.css.");
  const css = await readFile(join(target, sheet), "utf8");
  const names = new Map(await Promise.all(namedFonts(css).map((name) => emitFont(name, source, target))));
  await rm(join(target, sheet));
  return { path: `${fontFolder}/${sheet}`, css: withHashedFonts(css, names).replaceAll("./", `./${fontFolder}/`) };
}
