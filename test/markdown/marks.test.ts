import { describe, expect, it, test } from "vitest";
import { AuthorError } from "../../src/markdown/place.js";
import { page, rendered, textOf } from "../support/page.js";
import { plainSpaces } from "../support/worlds.js";

describe("a mark in a sentence", () => {
  it("is a live number that leads to its derivation", () => {
    const link = page("The link is [[outUtilisation]] full.").querySelector<HTMLAnchorElement>("a.number");
    expect(plainSpaces(link?.textContent ?? "")).toBe("60.8 %");
    expect(link?.getAttribute("href")).toBe("#q-outUtilisation");
    expect(link?.dataset).toMatchObject({ v: "outUtilisation", number: "outUtilisation" });
  });

  it("is a field for an input with a number", () => {
    const input = page("On [[machines]] machines.").querySelector<HTMLInputElement>("input");
    expect(input?.value).toBe("5");
    expect(input?.dataset.input).toBe("machines");
    expect(input?.getAttribute("aria-label")).toBe("Machines");
  });

  it("is a list for an input with a choice", () => {
    const select = page("It is [[checkpointKind]].").querySelector<HTMLSelectElement>("select");
    expect([...(select?.options ?? [])].map(({ value }) => value)).toEqual(["full", "incremental"]);
    expect(select?.value).toBe("full");
  });

  it.each([
    ["machines", "5"],
    ["stateDisk", "attached over the network"],
    ["coresPerMachine", "—"],
    ["checkpointBytesPerSecond", "333 MB/s"],
  ])("[[%s|text]] only follows along: %s", (id, text) => {
    const span = page(`[[${id}|text]]`).querySelector<HTMLElement>("span.plain-number");
    expect(plainSpaces(span?.textContent ?? "")).toBe(text);
    expect(span?.dataset.v).toBe(id);
  });

  it("is what the slide prints, which no scenario changes", () => {
    const span = page("The slide has [[networkBitsPerSecond|slide]].").querySelector<HTMLElement>("span.plain-number");
    expect(span?.textContent).toBe("82,68 Gigabit/s");
    expect(span?.dataset.v).toBeUndefined();
  });

  it("is a symbol, set as mathematics", () => {
    const root = page("With [[$machines]] machines.");
    expect(textOf(root, "math mi")).toBe("n");
  });

  it("is a sentence that the model writes", () => {
    const span = page("[[=binding]]").querySelector<HTMLElement>("span.sentence");
    expect(span?.dataset.s).toBe("binding");
    expect(span?.textContent).toMatch(/^Link in and link out .*\.$/);
  });

  it("stands beside others, in headings, lists, links and tables", () => {
    const source =
      "# [[machines|text]]\n\n- [[=binding]] and **[[outBytesPerSecond]]**\n\n| a |\n|---|\n| [[machines]] |\n";
    const root = page(source);
    expect(textOf(root, "h1 .plain-number")).toBe("5");
    expect(root.querySelectorAll("li .sentence, li strong .number")).toHaveLength(2);
    expect(root.querySelectorAll("td input")).toHaveLength(1);
  });

  it("has an id of its own wherever it stands", () => {
    const ids = [...page("[[machines]] and [[machines]]").querySelectorAll("input")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe("what looks like a mark is left alone", () => {
  test.each([
    ["in code", "`[[nonsense]]`", "<code>[[nonsense]]</code>"],
    ["in a block of code", "```\n[[nonsense]]\n```", "[[nonsense]]"],
    ["with one bracket", "[nonsense]", "<p>[nonsense]</p>"],
  ])("%s", (_, source, html) => {
    expect(rendered(source)).toContain(html);
  });
});

describe("a mistake in a mark fails the build with its place", () => {
  test.each([
    ["a [[machines", "A mark is not closed. In a table, write \\| for | inside a mark."],
    ["[[nonsense]]", `There is no quantity "nonsense".`],
    ["[[nonsense|text]]", `There is no quantity "nonsense".`],
    ["[[machines|bold]]", `"bold" is not a way to show a number: "text" and "slide" are.`],
    ["[[machines|slide]]", `No slide prints "machines".`],
    ["[[$nonsense]]", `There is no quantity "nonsense".`],
    ["[[$stateDisk]]", `"stateDisk" is no number and has no symbol.`],
    ["[[=nonsense]]", `There is no sentence "nonsense".`],
    ["[[=constructor]]", `There is no sentence "constructor".`],
    ["[[]]", `There is no quantity "".`],
  ])("%s: %s", (source, problem) => {
    expect(() => rendered(`First.\n\nSecond,\nthird: ${source}`, "/draft")).toThrow(
      new AuthorError(problem, { file: "src/draft.md", line: 4 }),
    );
  });

  test.each([
    ["a heading", "# [[nonsense]]", 1],
    ["a list", "- one\n- two [[nonsense]]", 2],
    ["a quotation", "> one\n> [[nonsense]]", 2],
    ["a table", "| a |\n|---|\n| b |\n| [[nonsense]] |", 4],
    ["a line after a hard break", "one  \n[[nonsense]]", 2],
    ["a table that splits it", "| a |\n|---|\n| [[machines|text]] |", 3],
    ["HTML, where Markdown does not look", "one\n\n<p>[[machines]]</p>", 3],
  ])("in %s", (_, source, line) => {
    expect(() => rendered(source, "/draft")).toThrow(`src/draft.md:${line}: `);
  });
});
