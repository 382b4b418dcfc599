import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { breaksOff, jsonFault, placeOf } from "../../src/model/json-fault.js";

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
    `[1E5, ^True]`,
    `{^a: 1}`,
    `{} ^{}`,
    `["\\"^`,
    `["C:^\\data"]`,
    `["^\\u12"]`,
    `["\\u12aF\\n^`,
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

describe("a text that ends too early is told from one that is wrong", () => {
  test.each([`{"a": 1`, `{"a": tru`, `{"a": -`, `{"a": 1.`, `{"a": 1e+`, `{"a": "\\u0`, `{"a": "\\`, `{"a": \n`, ""])(
    "%j breaks off",
    (text) => {
      expect(breaksOff(text, jsonFault(text))).toBe(true);
    },
  );

  test.each([`{"a": truth`, "hello", `{"a": 1 2}`, `["\\x"]`, "[01"])("%j is wrong", (text) => {
    expect(breaksOff(text, jsonFault(text))).toBe(false);
  });
});

it("is placed by line and column, both counted from 1", () => {
  expect(placeOf("ab\ncd", 0)).toBe("line 1, column 1");
  expect(placeOf("ab\ncd", 4)).toBe("line 2, column 2");
});
