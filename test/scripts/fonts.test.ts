import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { finishFonts, namedFonts, withHashedFonts } from "../../scripts/finish/fonts.js";
import { filesBelow } from "../../scripts/lib/files.js";
import { nameHash } from "../../scripts/lib/hash.js";
import { inProject } from "../../scripts/lib/paths.js";
import { faces } from "../../scripts/prepare/faces.js";
import { fontCss } from "../../scripts/prepare/font-css.js";

describe("the fonts of the site", () => {
  test.each(faces)("$name comes with a package", ({ from }) => {
    expect(existsSync(inProject(`node_modules/${from}`))).toBe(true);
  });

  test("have names of their own", () => {
    expect(new Set(faces.map(({ name }) => name)).size).toBe(faces.length);
  });
});

describe("fontCss", () => {
  const css = fontCss(faces);

  test("names one file beside it for each font", () => {
    expect(namedFonts(css)).toEqual(faces.map(({ name }) => `${name}.woff2`));
  });

  test("shows text before its font is there", () => {
    expect(css.match(/font-display: swap/g)).toHaveLength(faces.length);
  });

  test("describes a font by family, style and weight", () => {
    expect(css).toContain('font-family: "Source Serif 4";\n  font-style: italic;\n  font-weight: 400;');
  });
});

describe("withHashedFonts", () => {
  test("gives every font its hashed name", () => {
    const names = new Map([["a.woff2", "a.1.woff2"]]);
    expect(withHashedFonts('url("./a.woff2"), url("./a.woff2")', names)).toBe('url("./a.1.woff2"), url("./a.1.woff2")');
  });

  test("refuses a font that was not prepared", () => {
    expect(() => withHashedFonts('url("./b.woff2")', new Map())).toThrow("names b.woff2, which was not prepared");
  });
});

describe("finishFonts", () => {
  const fonts = "_file/generated/fonts";
  const css = 'src: url("./a.woff2")';
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "fonts-"));
    await mkdir(join(folder, "prepared"));
    await mkdir(join(folder, "dist", fonts), { recursive: true });
    await writeFile(join(folder, "prepared", "a.woff2"), "font");
  });
  afterEach(() => rm(folder, { recursive: true }));

  const finished = () => finishFonts(join(folder, "dist"), join(folder, "prepared"));

  test("puts the fonts where it says that they are, and leaves no style sheet", async () => {
    await writeFile(join(folder, "dist", fonts, "fonts.00000000.css"), css);
    const sheet = await finished();
    const font = `${fonts}/a.${nameHash("font")}.woff2`;
    expect(sheet).toEqual({ path: `${fonts}/fonts.00000000.css`, css: `src: url("./${font}")` });
    expect(await filesBelow(join(folder, "dist"))).toEqual([font]);
  });

  test("fails when no page links the style sheet", async () => {
    await expect(finished()).rejects.toThrow("No page links the fonts' style sheet");
  });
});
