/** The characters between two code points, both included. */
function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, offset) => first + offset));
}

const ascii = range(0x20, 0x7e);
const latin1 = "\u00a0°±·×÷µ§éüöä";
const punctuation = "–—‘’“”•…";
const signs = "−≈≤≥→←↑↓✓✗";
const thinSpaces = "\u2009\u202f";

/** What prose, labels and configuration may contain. Where a font has no such glyph, the next one in the list steps in. */
export const textGlyphs = ascii + latin1 + punctuation + signs + thinSpaces;

const lower = range(0x61, 0x7a);
const upper = range(0x41, 0x5a);
const digits = range(0x30, 0x39);
/** Functions that are named with a capital: the exponential integral, and Lambert’s W. */
const functions = "EW";
const brackets = "()[]|/⌈⌉⌊⌋";
const operators = " +=-,.<>%⋅×−±∗′√≤≥≈ΔΣΩ\u00a0";
/** Labels of axes point with these, which the text fonts lack. */
const arrows = "→←";
/** KaTeX holds lines apart with an empty character. */
const scaffolding = "\u200b";

/**
 * What formulas may contain upright: digits, signs, and the letters of names such as "min". Numbers with their units
 * are set in the sans. KaTeX's own fonts hold much more, for mathematics that this site has no use for; the build says
 * so when a formula needs a character that is missing here.
 */
export const uprightGlyphs = lower + functions + digits + brackets + operators + arrows + scaffolding;

/** What formulas may contain in italics: symbols. */
export const italicGlyphs = lower + upper + "βδκλμπρτ";

/** Brackets, the sign of a sum, and signs that KaTeX takes from its fonts of larger sizes. Size 4 also holds the pieces of endless ones. */
export const largeGlyphs = " \u00a0√∑" + brackets;
