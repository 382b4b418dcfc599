import fc from "fast-check";
import { expect, it } from "vitest";
import { tokensOf } from "../../../../src/model/serialization/java/lexis/tokens.js";
import { readTypes } from "../../../../src/model/serialization/java/read-types.js";
import { declarations } from "./declarations.js";
import { typesOf, withoutLines } from "./written-back.js";

const texts = Object.values(declarations);

/** Pieces that mean something somewhere. */
const pieces = texts.flatMap((text) => tokensOf(text).map((token) => token.text));

/** Reads a text; all lines of what is read, or of what is wrong, must be lines of the text. */
function expectLinesWithin(text: string): void {
  const last = text.split(/\r\n|\n|\r/).length;
  JSON.stringify(readTypes(text), (key, value: unknown) => {
    if (key === "line") expect(Number.isInteger(value) && Number(value) >= 1 && Number(value) <= last, text).toBe(true);
    if (key === "says") expect(value, text).toMatch(/^[A-Z"][^\n]*\.$/);
    return value;
  });
}

it("any text is read or refused with a sentence, and every line lies in the text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), expectLinesWithin), { numRuns: 500 });
});

it("so is any row of words and marks", () => {
  const row = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(" "));
  fc.assert(fc.property(row, expectLinesWithin), { numRuns: 1000 });
});

/** One change: a range of a text is deleted, put in again elsewhere, replaced by a piece, or swapped with what follows. */
const change = fc.record({
  how: fc.constantFrom("delete", "insert", "replace", "duplicate", "swap"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 12 }),
  piece: fc.constantFrom(...pieces),
});

function changed(
  text: string,
  { how, at, length, piece }: typeof change extends fc.Arbitrary<infer T> ? T : never,
): string {
  const from = Math.floor(at * text.length);
  const [before, range] = [text.slice(0, from), text.slice(from, from + length)];
  const [next, after] = [text.slice(from + length, from + 2 * length), text.slice(from + length)];
  switch (how) {
    case "delete":
      return before + after;
    case "insert":
      return before + piece + text.slice(from);
    case "replace":
      return before + piece + after;
    case "duplicate":
      return before + range + range + after;
    default:
      return before + next + range + text.slice(from + 2 * length);
  }
}

it("so are a thousand declarations with mistakes in them", () => {
  const mutation = fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) => changes.reduce(changed, text));
  fc.assert(fc.property(mutation, expectLinesWithin), { numRuns: 1000, seed: 20261123 });
});

it("every beginning of a declaration is read or refused", () => {
  for (const text of texts) for (let end = 0; end <= text.length; end += 3) expectLinesWithin(text.slice(0, end));
});

it("white space and comments change nothing but lines", () => {
  const gap = fc.constantFrom(" ", "\n", "\t\r\n ", "/* class { ' */", '// "x\n', "/** @A */\n", "\f ");
  const spaced = fc.tuple(fc.constantFrom(...texts), fc.array(gap, { minLength: 1, maxLength: 30 }));
  fc.assert(
    fc.property(spaced, ([text, gaps]) => {
      const rewritten = tokensOf(text).map((token, at) => token.text + (gaps[at % gaps.length] ?? " "));
      expect(withoutLines(typesOf(rewritten.join("")))).toEqual(withoutLines(typesOf(text)));
    }),
  );
});

it("a declared class of any well-known name is that class", () => {
  fc.assert(
    fc.property(fc.constantFrom("List", "String", "Row", "Map", "Tuple2", "Object", "Int"), (name) => {
      expect(typesOf(`${name}; package p; class ${name} {}`).root).toEqual({
        kind: "named",
        name: `p.${name}`,
        arguments: [],
      });
    }),
  );
});
