import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangesOf, sizeOf } from "../../../../src/model/slots/key-groups/assignment.js";
import type { Division } from "../../../../src/model/slots/key-groups/bounds.js";
import { expectedMaxOverMean, MOST_EXACT } from "../../../../src/model/slots/key-groups/few-keys.js";
import { mostOfSum } from "../../../../src/model/slots/key-groups/most.js";
import { poisson } from "../../../../src/model/slots/key-groups/poisson.js";
import { groupSkew } from "../../../../src/model/slots/key-groups/skew.js";
import { mulberry32 } from "../../../../src/model/random.js";
import { expectSame } from "../../../support/matchers.js";
import { logarithmic, sum } from "../../../support/numbers.js";
import { runs } from "../../../support/scenarios.js";
import { anyDivision } from "./divisions.js";

/** The same by going through every way to put the keys, one after the other. */
function byEnumeration(distinctKeys: number, division: Division): number {
  const chances = rangesOf(division).map((range) => sizeOf(range) / division.maxParallelism);
  const most = (left: number, counts: readonly number[]): number =>
    left === 0
      ? Math.max(...counts)
      : sum(
          chances.map(
            (chance, to) =>
              chance *
              most(
                left - 1,
                counts.map((n, at) => (at === to ? n + 1 : n)),
              ),
          ),
        );
  return (
    (most(
      distinctKeys,
      chances.map(() => 0),
    ) *
      division.parallelism) /
    distinctKeys
  );
}

/** The same by chance. */
function bySampling(distinctKeys: number, { maxParallelism, parallelism }: Division): number {
  const random = mulberry32(2017);
  const rounds = 4000;
  const mosts = Array.from({ length: rounds }, () => {
    const counts = new Array<number>(parallelism).fill(0);
    for (let key = 0; key < distinctKeys; key++) {
      const subtask = Math.floor((Math.floor(random() * maxParallelism) * parallelism) / maxParallelism);
      counts[subtask] = (counts[subtask] as number) + 1;
    }
    return Math.max(...counts);
  });
  return ((sum(mosts) / rounds) * parallelism) / distinctKeys;
}

describe("what few keys do to the busiest subtask", () => {
  it("is what going through every way to put them gives", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), anyDivision(4), (distinctKeys, division) => {
        expectSame(expectedMaxOverMean(distinctKeys, division), byEnumeration(distinctKeys, division), "", 1e-10);
      }),
      runs(60),
    );
  });

  it.each([
    [64, { maxParallelism: 128, parallelism: 10 }],
    [65, { maxParallelism: 128, parallelism: 10 }],
    [100, { maxParallelism: 128, parallelism: 2 }],
    [100, { maxParallelism: 128, parallelism: 100 }],
    [1000, { maxParallelism: 128, parallelism: 50 }],
    [300, { maxParallelism: 4096, parallelism: 1000 }],
  ])("is what chance gives: %d keys, %o", (distinctKeys, division) => {
    expectSame(expectedMaxOverMean(distinctKeys, division), bySampling(distinctKeys, division), "", 0.012);
  });

  it("is within 1 % of the exact answer from where that ends", () => {
    for (const distinctKeys of [MOST_EXACT + 1, 2 * MOST_EXACT]) {
      for (const parallelism of [2, 3, 10, 100, 128, 1000]) {
        const division = { maxParallelism: 1024, parallelism };
        const alike = groupSkew(division).rows.map(({ subtasks, groups }) => ({
          subtasks,
          keys: poisson((distinctKeys * groups) / 1024),
        }));
        const exact = (mostOfSum(distinctKeys, alike) * parallelism) / distinctKeys;
        expectSame(expectedMaxOverMean(distinctKeys, division), exact, `${distinctKeys} on ${parallelism}`, 0.01);
      }
    }
  });

  it("is at least what the groups do, at most everything on one subtask, and less with twice the keys", () => {
    fc.assert(
      fc.property(logarithmic(1, 1e12).map(Math.round), anyDivision(), (distinctKeys, division) => {
        const expected = expectedMaxOverMean(distinctKeys, division);
        expect(expected * (1 + 1e-9)).toBeGreaterThanOrEqual(groupSkew(division).maxOverMean);
        expect(expected).toBeLessThanOrEqual(division.parallelism * (1 + 1e-9));
        expect(expectedMaxOverMean(2 * distinctKeys, division)).toBeLessThanOrEqual(expected * 1.005);
      }),
      runs(60),
    );
  });
});
