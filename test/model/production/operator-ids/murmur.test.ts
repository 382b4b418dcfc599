import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOfUid, generatedId } from "../../../../src/model/production/operator-ids/generated-id.js";
import { hexOf } from "../../../../src/model/production/operator-ids/hex.js";
import { intBytes, utf8 } from "../../../../src/model/production/operator-ids/java-text.js";
import { murmur128 } from "../../../../src/model/production/operator-ids/murmur.js";

const bytesOf = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

describe("MurmurHash3 of 128 bits", () => {
  test.each([
    ["", "00000000000000000000000000000000"],
    ["The quick brown fox jumps over the lazy dog", "6c1b07bc7bbc4be347939ac4a93c437a"],
  ])("of “%s” is the published one", (text, hash) => {
    expect(hexOf(murmur128(bytesOf(text)))).toBe(hash);
  });

  test("has sixteen bytes for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 60 }), (bytes) => {
        const hash = murmur128(bytes);
        expect(hash).toHaveLength(16);
        for (const byte of hash) expect(byte).toBeGreaterThanOrEqual(0);
        for (const byte of hash) expect(byte).toBeLessThan(256);
      }),
    );
  });
});

describe("A text in bytes", () => {
  test("is that of every other UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(utf8(text)).toEqual(bytesOf(text));
      }),
    );
  });

  test("has a question mark for half of a pair, as in Java", () => {
    expect(utf8("a\ud83d")).toEqual([0x61, 0x3f]);
  });

  test("has the lowest byte of a number first", () => {
    expect(intBytes(258)).toEqual([2, 1, 0, 0]);
  });
});

describe("An id", () => {
  test("of the first source without a chain is the one of many a log", () => {
    expect(hexOf(generatedId({ position: 0, chainedOutputs: 0, inputs: [] }))).toBe("bc764cd8ddf7a0cff126f51c16239658");
  });

  test("of a source with one chained output is the other one of many a log", () => {
    expect(hexOf(generatedId({ position: 0, chainedOutputs: 1, inputs: [] }))).toBe("cbc357ccb763df2852fee8c4fc7d55f2");
  });

  test("depends on the text of a uid and on nothing else", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(hexOf(idOfUid(one)) === hexOf(idOfUid(other))).toBe(one === other);
      }),
    );
  });
});
