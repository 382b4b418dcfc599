import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AuthorError, sourceOf } from "../../src/markdown/place.js";
import { rendered } from "../support/page.js";

const source = readFileSync("src/capacity.md", "utf8");

/** The page as Framework hands it to the parser: without its front matter. */
const content = (page: string): string => page.replace(/^---\n[^]*?\n---\n/, "");

describe("a place in a page's source", () => {
  it("counts the lines of front matter, which Framework cuts off before parsing", () => {
    const line = source.split("\n").findIndex((text) => text.startsWith("# ")) + 1;
    const broken = source.replace(/^# .*$/m, "# [[nonsense]]");
    expect(line).toBeGreaterThan(3);
    expect(() => rendered(content(broken), "/capacity")).toThrow(
      new AuthorError(`There is no quantity "nonsense".`, { file: "src/capacity.md", line }),
    );
  });

  it("is right to the page's last line", () => {
    const broken = source.replace(/```sources\n```\n*$/, "[[nonsense]]\n\n");
    expect(broken).not.toBe(source);
    const line = broken.slice(0, broken.indexOf("[[nonsense]]")).split("\n").length;
    expect(() => rendered(content(broken), "/capacity")).toThrow(`src/capacity.md:${line}: `);
  });

  it("counts from the top where there is no such file", () => {
    expect(sourceOf("/nowhere", "one\ntwo")).toEqual({ file: "src/nowhere.md", skipped: 0 });
  });

  it("reads as editors and terminals link it", () => {
    const error = new AuthorError("No.", { file: "src/a.md", line: 7 });
    expect(String(error)).toBe("AuthorError: src/a.md:7: No.");
  });
});

it.each(["capacity", "index"])("the page %s has no mistake, and no mark is left in its text", (name) => {
  const html = rendered(content(readFileSync(`src/${name}.md`, "utf8")), `/${name}`);
  expect(html).toContain("<h1");
  expect(html).not.toMatch(/\[\[|\]\]/);
});
