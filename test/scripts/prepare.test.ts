import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { inProject } from "../../scripts/lib/paths.js";
import { italicGlyphs, textGlyphs, uprightGlyphs } from "../../scripts/prepare/glyphs.js";
import { withoutFontFaces } from "../../scripts/prepare/katex-css.js";

describe("withoutFontFaces", () => {
  test("leaves KaTeX's rules and none of its fonts", async () => {
    const css = withoutFontFaces(await readFile(inProject("node_modules/katex/dist/katex.css"), "utf8"));
    expect(css).not.toContain("@font-face");
    expect(css).toContain(".katex .mathnormal");
  });

  test("refuses a style sheet without font faces, or with fonts elsewhere", () => {
    expect(() => withoutFontFaces(".katex {}")).toThrow("in an unknown way");
    expect(() => withoutFontFaces("@font-face { src: url(a) } @import url(b);")).toThrow("in an unknown way");
  });
});

describe("the glyphs that are kept", () => {
  test.each(["Hello, 42 %", "“café” – it’s × 3 …", "≈ ≤ ≥ → µs ✓", "1 000 MB"])("suffice for the text %s", (text) => {
    expect(Array.from(text).filter((character) => !textGlyphs.includes(character))).toEqual([]);
  });

  test("suffice for both kinds of narrow space", () => {
    expect(textGlyphs).toContain("\u2009");
    expect(textGlyphs).toContain("\u202f");
  });

  test.each(["a ≤ b", "⌈x⌉ ⋅ 2", "λμρτ", "min(R, X)"])("suffice for the formula %s", (text) => {
    expect(Array.from(text).filter((character) => !(uprightGlyphs + italicGlyphs).includes(character))).toEqual([]);
  });
});
