import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { jsonFault } from "../../src/scenario/json-fault.js";

describe("the fault is at the mark", () => {
  test.each([
    "^",
    "^abc",
    "{^",
    `{"a": ^`,
    `{"a": 1^`,
    `{"a": 1, ^}`,
    `{"a" ^1}`,
    `{"a": ^undefined}`,
    `{"a": "b^`,
    `{"a": "b^\n"}`,
    `[1, ^]`,
    `[1 ^2]`,
    `[1^}`,
    `[^01]`,
    `[^1.]`,
    `[true, ^truely]`,
    `{^a: 1}`,
    `{} ^{}`,
    `["\\"^`,
  ])("%j", (marked) => {
    expect(jsonFault(marked.replace("^", ""))).toBe(marked.indexOf("^"));
  });
});

it("is at the end of any JSON that is cut within an object", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false })), fc.nat(), (content, place) => {
      const text = JSON.stringify({ content });
      const cut = text.slice(0, 1 + (place % (text.length - 1)));
      const fault = jsonFault(cut);
      // A number or a word that is cut may be faulty from its first character on.
      expect(cut.slice(fault)).toMatch(/^[-\w.+\\]*$/);
    }),
  );
});

it("is found in a text that is nested a hundred thousand times", () => {
  expect(jsonFault("[".repeat(1e5))).toBe(1e5);
});
