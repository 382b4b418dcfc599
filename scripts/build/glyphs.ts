import { italicGlyphs, largeGlyphs, textGlyphs, uprightGlyphs } from "../prepare/glyphs.js";

const known = new Set(textGlyphs + uprightGlyphs + italicGlyphs + largeGlyphs + "\n\t");

/** Scripts and styles are not shown. MathML is read aloud, not drawn: KaTeX draws the same formula in HTML beside it. */
const notDrawn = /<(script|style|math)\b.*?<\/\1>/gs;

/**
 * The characters of a page that were cut out of the fonts. A browser would take them from whatever font it finds, so
 * that the page looks different on every machine.
 */
export function missingGlyphs(html: string): string[] {
  const unknown = new Set(Array.from(html.replace(notDrawn, "")).filter((character) => !known.has(character)));
  return Array.from(unknown, (character) => `uses ${describe(character)}; add it to scripts/prepare/glyphs.ts`);
}

function describe(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `“${character}” (U+${code.toString(16).toUpperCase().padStart(4, "0")})`;
}
