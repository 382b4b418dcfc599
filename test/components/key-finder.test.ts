import { describe, expect, it } from "vitest";
import { keyFinderMarkup } from "../../src/markdown/key-finder.js";
import { finderResult } from "../../src/components/key-finder-result.js";
import { keyFinder } from "../../src/components/key-finder.js";
import { simpleTypes } from "../../src/model/slots/key-groups/java-key.js";
import { NO_NUMBER } from "../support/matchers.js";
import { documentOf, repeatedIds, textOf } from "../support/page.js";

const EVIL = `<b>bold</b> "quoted" & 'so on'`;

describe("the key finder", () => {
  const root = documentOf(keyFinderMarkup());

  it("is complete as it is built: the first example with its way, step by step", () => {
    expect(textOf(root, "[data-key-part=says]")).toBe("5 subtasks of 80 get the 5 keys, one each.");
    expect(
      Array.from(root.querySelectorAll("tbody tr:first-child > *"), (cell) => cell.textContent.replace(/\W/g, "")),
    ).toEqual(["user42", "147182656", "1600933524", "20", "12"]);
    expect(root.body.innerHTML).not.toMatch(NO_NUMBER);
  });

  it("offers every type that can be read, and has the type and the text of the example in its fields", () => {
    expect(Array.from(root.querySelectorAll("option"), ({ value }) => value)).toEqual([...simpleTypes]);
    expect(root.querySelector("select")?.value).toBe("String");
    expect(root.querySelector("textarea")?.value).toBe(
      root.querySelector<HTMLElement>("[data-key-example]")?.dataset.keyText,
    );
  });

  it("labels its fields and repeats no id", () => {
    for (const label of root.querySelectorAll("label")) expect(root.getElementById(label.htmlFor)).not.toBeNull();
    expect(repeatedIds(root)).toEqual([]);
  });

  it("shows what a reader types as text", () => {
    const row = { key: EVIL, hashCode: EVIL, murmur: EVIL, keyGroup: EVIL, subtask: EVIL };
    const count = { subtask: EVIL, keys: 1, text: EVIL };
    const view = { says: EVIL, rows: [row, row], counts: [count], more: EVIL };
    const page = documentOf(keyFinder({ examples: [{ title: EVIL, type: "String", text: EVIL }], view }));
    expect(page.querySelectorAll("b")).toHaveLength(0);
    expect(textOf(page, "tbody th")).toBe(EVIL);
    expect(page.querySelector("textarea")?.value).toBe(EVIL);
  });

  it("has no bars for one key alone, and nothing but the sentence without a row", () => {
    const row = { key: "a", hashCode: "1", murmur: "2", keyGroup: "3", subtask: "4" };
    const one = finderResult({ says: "", rows: [row], counts: [{ subtask: "4", keys: 1, text: "1" }], more: "" });
    expect(documentOf(one).querySelectorAll("dl")).toHaveLength(0);
    expect(documentOf(finderResult({ says: "", rows: [], counts: [], more: "" })).body.children).toHaveLength(0);
  });
});
