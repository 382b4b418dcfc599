import { describe, expect, test } from "vitest";
import { missingGlyphs } from "../../scripts/build/glyphs.js";
import { defects } from "../../scripts/build/log.js";
import { missingPages, pageProblems, promisedPages } from "../../scripts/build/pages.js";

describe("defects in Framework's log", () => {
  test.each([
    "↳ /capacity → /nowhere",
    "↳ /capacity → /index#nothing",
    "Warning: the scripts option is deprecated; use head instead.",
    "Invalid front matter: bad indentation",
    "ignoring duplicate page: /capacity",
    "non-local asset path: ../../secret.png",
    "unable to fetch or parse /_npm/d3@0.0.0/_esm.js: not found",
  ])("%s", (line) => {
    expect(defects(`load /index in 10ms\n${line}\nrender /index`)).toEqual([line]);
  });

  test("are not found in the log of a good build", () => {
    expect(defects("load /index in 10ms\nbuilt 1 page in src\n12 links validated\n")).toEqual([]);
  });

  test("do not include links to the main part, which Framework writes but does not know", () => {
    expect(defects("Warning: 1 broken link (12 validated)\n↳ /index → /index#observablehq-main")).toEqual([]);
  });
});

describe("pages", () => {
  test("are promised by Markdown files and by loaders of Markdown", () => {
    const sources = [".observablehq/cache/a.md", "data/a.json.ts", "index.md", "sub/page.md", "made.md.ts"];
    expect(promisedPages(sources)).toEqual(["index.html", "sub/page.html", "made.html"]);
  });

  test("are missing when Framework has left them out", () => {
    const pages = [{ path: "index.html", html: "" }];
    expect(missingPages(pages, ["index.html", "draft.html"])).toEqual(["draft.html is missing"]);
  });

  test("are broken when a cell is", () => {
    const html = '<div class="observablehq observablehq--block observablehq--error">SyntaxError</div>';
    expect(pageProblems({ path: "a.html", html })).toEqual(["a.html shows an error in place of a cell"]);
  });

  test("are broken when they need a character that the fonts lack", () => {
    expect(pageProblems({ path: "a.html", html: "<p>★</p>" })).toEqual([
      "a.html uses “★” (U+2605); add it to scripts/prepare/glyphs.ts",
    ]);
  });

  test("are otherwise good", () => {
    expect(pageProblems({ path: "a.html", html: "<p>Good</p>" })).toEqual([]);
  });
});

describe("missingGlyphs", () => {
  test("names each character once", () => {
    expect(missingGlyphs("★★☆")).toHaveLength(2);
  });

  test.each(["<script>★</script>", '<style media="print">★</style>', '<math xmlns="m"><mo>★</mo></math>'])(
    "passes over what is not drawn: %s",
    (html) => {
      expect(missingGlyphs(html)).toEqual([]);
    },
  );
});
