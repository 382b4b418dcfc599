import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { rangesOf, sizeOf } from "../../../../src/model/slots/key-groups/assignment.js";
import { candidatesFor } from "../../../../src/model/slots/key-groups/candidates.js";
import { divisorCounts, divisorsOf, highlyComposite } from "../../../../src/model/slots/key-groups/divisors.js";
import { groupSkew } from "../../../../src/model/slots/key-groups/skew.js";
import { expectSame } from "../../../support/matchers.js";
import { sum } from "../../../support/numbers.js";
import { runs } from "../../../support/scenarios.js";
import { anyDivision } from "./divisions.js";

describe("the groups that subtasks have", () => {
  it.each([
    [128, 40, [4, 8, 3, 32], 1.25, 0.8],
    [128, 50, [3, 28, 2, 22], 1.17, 0.85],
    [128, 80, [2, 48, 1, 32], 1.25, 0.8],
    [128, 100, [2, 28, 1, 72], 1.56, 0.64],
    [128, 127, [2, 1, 1, 126], 1.98, 0.5],
    [256, 100, [3, 56, 2, 44], 1.17, 0.85],
    [256, 120, [3, 16, 2, 104], 1.41, 0.71],
    [720, 100, [8, 20, 7, 80], 1.11, 0.9],
    [720, 120, [6, 120], 1, 1],
    [120, 40, [3, 40], 1, 1],
    [4096, 100, [41, 96, 40, 4], 1, 1],
  ])("of %d for %d subtasks are %j", (maxParallelism, parallelism, rows, maxOverMean, usable) => {
    const skew = groupSkew({ maxParallelism, parallelism });
    expect(skew.rows.flatMap(({ groups, subtasks }) => [groups, subtasks])).toEqual(rows);
    expect(skew.maxOverMean).toBeCloseTo(maxOverMean, 2);
    expect(skew.usable).toBeCloseTo(usable, 2);
  });

  it("are as many as their ranges say", () => {
    fc.assert(
      fc.property(anyDivision(), (division) => {
        const sizes = rangesOf(division).map(sizeOf);
        const { rows, maxOverMean } = groupSkew(division);
        for (const { groups, subtasks } of rows) expect(sizes.filter((size) => size === groups).length).toBe(subtasks);
        expect(sum(rows.map(({ subtasks }) => subtasks))).toBe(division.parallelism);
        expectSame((maxOverMean * division.maxParallelism) / division.parallelism, Math.max(...sizes));
        expect(maxOverMean < 2).toBe(true);
      }),
      runs(200),
    );
  });

  it("are the same for all at a divisor, and only there", () => {
    fc.assert(
      fc.property(anyDivision(5000), ({ maxParallelism, parallelism }) => {
        const isEven = groupSkew({ maxParallelism, parallelism }).rows.length === 1;
        expect(divisorsOf(maxParallelism).includes(parallelism)).toBe(isEven);
      }),
      runs(500),
    );
  });
});

test("divisors come from small to large, and as many as were counted", () => {
  expect(divisorsOf(36)).toEqual([1, 2, 3, 4, 6, 9, 12, 18, 36]);
  expect(divisorsOf(1)).toEqual([1]);
  const counts = divisorCounts(2000);
  expect(counts.slice(1)).toEqual(counts.slice(1).map((_, at) => divisorsOf(at + 1).length));
});

// Ramanujan, "Highly composite numbers", 1915: his table up to 32768.
test("the highly composite numbers are those of Ramanujan’s table", () => {
  expect(highlyComposite(divisorCounts(2 ** 15))).toEqual([
    ...[1, 2, 4, 6, 12, 24, 36, 48, 60, 120, 180, 240, 360, 720, 840],
    ...[1260, 1680, 2520, 5040, 7560, 10080, 15120, 20160, 25200, 27720],
  ]);
});

describe("the candidates for max parallelism", () => {
  it("for 60 subtasks are those that the autoscaler’s documentation names", () => {
    expect(candidatesFor(60).map(({ maxParallelism }) => maxParallelism)).toEqual([120, 180, 240, 360, 720]);
  });

  it("have one without skew, are in bounds and in order, for every parallelism", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 15 }), (parallelism) => {
        const candidates = candidatesFor(parallelism);
        const values = candidates.map(({ maxParallelism }) => maxParallelism);
        expect(candidates.some(({ maxOverMean }) => maxOverMean === 1)).toBe(true);
        expect(values).toEqual([...new Set(values)].sort((one, other) => one - other));
        expect(values.every((value) => value >= parallelism && value <= 2 ** 15)).toBe(true);
        for (const { maxParallelism, divisors, usable } of candidates) {
          expect(divisors).toBe(divisorsOf(maxParallelism).length);
          expectSame(usable, groupSkew({ maxParallelism, parallelism }).usable);
        }
      }),
      runs(60),
    );
  });

  it.each([
    [100, 1200, 30],
    // 672 has as many divisors.
    [32, 480, 24],
  ])("have for %d subtasks a multiple that is not highly composite: %d", (parallelism, maxParallelism, divisors) => {
    const even = candidatesFor(parallelism).filter(({ maxOverMean }) => maxOverMean === 1);
    expect(even.map((candidate) => [candidate.maxParallelism, candidate.divisors])).toEqual([
      [maxParallelism, divisors],
    ]);
  });
});
