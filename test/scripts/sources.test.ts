import { describe, expect, it } from "vitest";
import { withNamedSources } from "../../scripts/finish/sources.js";

const list =
  '<ul><li data-named="A talk (2017):|The talk:">A talk</li> <li data-named="A post:|Post:">A post</li></ul>';

describe("the works at the end of a page", () => {
  it("are those that the page names, in full or in short", () => {
    expect(withNamedSources(`<cite>The talk: a slide</cite>${list}`)).toBe(
      "<cite>The talk: a slide</cite><ul><li>A talk</li></ul>",
    );
    expect(withNamedSources(`<p>A talk (2017): a slide.</p><p>A post: a line.</p>${list}`)).toContain(
      "<ul><li>A talk</li><li>A post</li></ul>",
    );
  });

  it("are all of them where the list is to be complete", () => {
    expect(withNamedSources('<ul><li data-named="">A talk</li></ul>')).toBe("<ul><li>A talk</li></ul>");
  });

  it("are not named by the list itself", () => {
    expect(withNamedSources(list)).toBe("<ul></ul>");
  });
});
