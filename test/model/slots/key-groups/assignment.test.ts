import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { keyGroupOf, rangeOf, rangesOf, sizeOf, subtaskOf } from "../../../../src/model/slots/key-groups/assignment.js";
import { objectionTo } from "../../../../src/model/slots/key-groups/bounds.js";
import { defaultMaxParallelism } from "../../../../src/model/slots/key-groups/default-max-parallelism.js";
import { murmurHash } from "../../../../src/model/slots/key-groups/murmur.js";
import { prefixBytes } from "../../../../src/model/slots/key-groups/prefix.js";
import { expectSentence } from "../../../support/matchers.js";
import { runs } from "../../../support/scenarios.js";
import { anyDivision } from "./divisions.js";

test("the hash of a hash code is a number of 31 bits, and the smallest of 32 bits becomes 0", () => {
  fc.assert(
    fc.property(fc.integer(), (hashCode) => {
      const hash = murmurHash(hashCode);
      expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 31).toBe(true);
    }),
    runs(1000),
  );
  // Found by undoing each step of the hash, from Integer.MIN_VALUE on.
  expect(murmurHash(HASHES_TO_SMALLEST)).toBe(0);
});

const HASHES_TO_SMALLEST = -2089875627;

describe("the ranges of all subtasks", () => {
  it("are every key group, each one once, and differ by one group at most", () => {
    fc.assert(
      fc.property(anyDivision(), (division) => {
        const ranges = rangesOf(division);
        const gaps = ranges.filter(({ start }, subtask) => start !== (ranges[subtask - 1]?.end ?? -1) + 1);
        expect(gaps).toEqual([]);
        expect(ranges.at(-1)?.end).toBe(division.maxParallelism - 1);
        const sizes = new Set(ranges.map(sizeOf));
        const least = Math.floor(division.maxParallelism / division.parallelism);
        expect([...sizes].every((size) => size === least || size === least + 1)).toBe(true);
      }),
      runs(200),
    );
  });

  it("agree with the subtask of every key group", () => {
    fc.assert(
      fc.property(anyDivision(), fc.nat(), (division, any) => {
        const group = any % division.maxParallelism;
        const { start, end } = rangeOf(subtaskOf(group, division), division);
        expect(start <= group && group <= end).toBe(true);
      }),
      runs(2000),
    );
  });
});

test("a key group is one of the operator’s", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 15 }), (hashCode, maxParallelism) => {
      const group = keyGroupOf(hashCode, maxParallelism);
      expect(Number.isInteger(group) && group >= 0 && group < maxParallelism).toBe(true);
    }),
    runs(1000),
  );
});

// The documentation says 128 for each of them.
test.each([
  [1, 128],
  [85, 128],
  [86, 256],
  [128, 256],
  [171, 256],
  [172, 512],
  [1000, 2048],
  [21846, 32768],
  [32768, 32768],
])("parallelism %d has max parallelism %d by default", (parallelism, maxParallelism) => {
  expect(defaultMaxParallelism(parallelism)).toBe(maxParallelism);
});

describe("a division", () => {
  it.each([
    { maxParallelism: 128, parallelism: 129 },
    { maxParallelism: 32769, parallelism: 1 },
    { maxParallelism: 128, parallelism: 0 },
    { maxParallelism: 128, parallelism: 1.5 },
    { maxParallelism: NaN, parallelism: 1 },
  ])("%o is refused with a sentence", (division) => {
    expectSentence(objectionTo(division) ?? "");
  });

  it("is accepted up to one key group for each subtask", () => {
    expect(objectionTo({ maxParallelism: 32768, parallelism: 32768 })).toBeNull();
    expect(objectionTo({ maxParallelism: 1, parallelism: 1 })).toBeNull();
  });
});

test("a key group takes one byte up to 128 of them, and two above", () => {
  expect([1, 128, 129, 32768].map(prefixBytes)).toEqual([1, 1, 2, 2]);
});
