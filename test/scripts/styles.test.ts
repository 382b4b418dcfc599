import { describe, expect, test } from "vitest";
import { withStyles } from "../../scripts/finish/styles.js";
import { faces } from "../../scripts/prepare/faces.js";
import { fontCss } from "../../scripts/prepare/font-css.js";

const preload = '<link rel="preload" as="style" href="./style/site.css">\n';
const page = (up = "./"): string => `${preload}<link rel="stylesheet" type="text/css" href="${up}style/site.css">`;
const sheet = (css: string) => [{ path: "style/site.css", css }];

describe("withStyles", () => {
  test("puts a style sheet where its link was", () => {
    expect(withStyles(page(), sheet("a { content: '$&' }"))).toBe("<style>a { content: '$&' }</style>");
  });

  test("names files as the page sees them", () => {
    expect(withStyles(page("../"), sheet('src: url("./a.woff2")'))).toBe('<style>src: url("../a.woff2")</style>');
  });

  test("gives a page the style sheets that it links, and no others", () => {
    const other = { path: "style/other.css", css: "b {}" };
    expect(withStyles(page(), [...sheet("a {}"), other])).toBe("<style>a {}</style>");
  });

  test("refuses a page whose style sheet is not there, and one without", () => {
    expect(() => withStyles(page().replaceAll("site", "other"), sheet(""))).toThrow(
      "style/other.css, which is not there",
    );
    expect(() => withStyles(preload, sheet(""))).toThrow("links no style sheet");
    expect(() => withStyles(page().replace(preload, ""), sheet(""))).toThrow("expected 1");
  });

  test("lets the fonts of formulas wait for the script, and not without one", () => {
    const [, now = "", late = "", without = ""] =
      /^<style>(.*)<\/style><style data-formula-fonts media="not all">(.*)<\/style><noscript><style>(.*)<\/style><\/noscript>$/s.exec(
        withStyles(page(), sheet(fontCss(faces))),
      ) ?? [];
    const families = (css: string) => Array.from(css.matchAll(/font-family: "(.*)"/g), ([, family]) => family);
    const isOfFormulas = (family = "") => family.startsWith("KaTeX_");
    const all = faces.map(({ family }) => family);
    expect(families(now)).toEqual(all.filter((family) => !isOfFormulas(family)));
    expect(families(late)).toEqual(all.filter(isOfFormulas));
    expect(without).toBe(late.trim());
  });
});
