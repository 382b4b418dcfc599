import type { Page } from "../build/pages.js";
import { edit } from "./edit.js";
import { fontFolder, type EmittedFonts } from "./fonts.js";

/** The fonts in which KaTeX sets nearly every formula: letters, and all the rest. */
const mathFonts = ["KaTeX_Main-Regular.woff2", "KaTeX_Math-Italic.woff2"];

/** The fonts that a page with formulas needs and does not preload yet. */
function missingMathFonts(html: string, names: EmittedFonts["names"]): string[] {
  if (!html.includes('class="katex-html"')) return [];
  const fonts = mathFonts.map((name) => names.get(name)).filter((name) => name !== undefined);
  return fonts.filter((name) => !html.includes(name));
}

/** The way from a page to the site's folder, which nothing but the page's own depth decides. */
function toRoot(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

/**
 * Links the fonts by their final names. A page with formulas also preloads the fonts of those. What composes the head
 * cannot know that: Framework hands it the title, the path, and of the front matter only what it knows itself.
 */
export function withFontLinks({ path, html }: Page, { sheet, names }: EmittedFonts): string {
  const linked = edit(html, { what: "link the fonts", find: sheet.from, replace: sheet.to, times: 1 });
  const preloads = missingMathFonts(html, names).map(
    (name) =>
      `<link rel="preload" as="font" type="font/woff2" crossorigin href="${toRoot(path)}${fontFolder}/${name}">\n`,
  );
  const replace = `${preloads.join("")}</head>`;
  return edit(linked, { what: "preload the fonts of formulas", find: "</head>", replace, times: 1 });
}
