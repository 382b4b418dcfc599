import { describe, expect, it, test } from "vitest";
import { escape, html, raw, type Part } from "../../src/components/html.js";

const text = (markup: { text: string }): string => markup.text;

describe("a template for HTML", () => {
  it("escapes what is put in", () => {
    expect(text(html`<p title="${'"a"'}">${"<b> & </b>"}</p>`)).toBe(
      '<p title="&quot;a&quot;">&lt;b&gt; &amp; &lt;/b&gt;</p>',
    );
  });

  it("leaves markup as it is, its own and what a renderer vouches for", () => {
    expect(text(html`<p>${html`<b>${"&"}</b>`}${raw("<i>x</i>")}</p>`)).toBe("<p><b>&amp;</b><i>x</i></p>");
  });

  it("escapes each part of a list that is not markup", () => {
    expect(text(html`${["<", html`<i></i>`, [">", 1]]}`)).toBe("&lt;<i></i>&gt;1");
  });

  test.each<[Part, string]>([
    [false, ""],
    [null, ""],
    [undefined, ""],
    [0, "0"],
    ["", ""],
  ])("writes %j as %j", (part, written) => {
    expect(text(html`${part}`)).toBe(written);
  });

  it("drops its own indentation, and keeps that of what is put in", () => {
    expect(
      text(
        html`<pre>
        ${"a\n  b"}
      </pre>`,
      ),
    ).toBe("<pre>\na\n  b\n</pre>");
  });

  it("is text where text is wanted", () => {
    expect(String(html`<p>${"a"}</p>`)).toBe("<p>a</p>");
  });
});

test("every character that could end an element or an attribute is escaped", () => {
  expect(escape(`<a b="c">&</a>`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;&lt;/a&gt;");
});
