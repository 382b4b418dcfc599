import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyGroupOf, subtaskOf } from "../../../../src/model/slots/key-groups/assignment.js";
import { groupSharesOf, MOST_PLACED } from "../../../../src/model/slots/key-groups/group-shares.js";
import { loadOf } from "../../../../src/model/slots/key-groups/load.js";
import { groupSkew } from "../../../../src/model/slots/key-groups/skew.js";
import { zipfShare } from "../../../../src/model/slots/key-groups/zipf.js";
import { expectSame } from "../../../support/matchers.js";
import { anyPart, logarithmic, sum } from "../../../support/numbers.js";
import { runs } from "../../../support/scenarios.js";
import { anyDivision } from "./divisions.js";

const anyKeys = fc.record({
  distinctKeys: logarithmic(1, 1e12).map(Math.round),
  zipfExponent: anyPart.map((part) => 3 * part),
});

describe("the load of subtasks", () => {
  it.each([
    [128, 1.56],
    [1000, 1.17],
    [100_000, 1.03],
  ])("with the whole numbers below %d as keys has a maximum of %d on ten subtasks", (distinctKeys, maxOverMean) => {
    const { shares } = groupSharesOf({ distinctKeys, zipfExponent: 0 }, 128);
    expect(loadOf(shares, 10).maxOverMean).toBeCloseTo(maxOverMean, 2);
  });

  it("is the sum of the shares of the keys that a subtask has", () => {
    fc.assert(
      fc.property(anyDivision(500), fc.integer({ min: 1, max: 300 }), (division, distinctKeys) => {
        const keys = { distinctKeys, zipfExponent: 1.1 };
        const expected = new Array<number>(division.parallelism).fill(0);
        for (let key = 0; key < distinctKeys; key++) {
          const subtask = subtaskOf(keyGroupOf(key, division.maxParallelism), division);
          expected[subtask] = (expected[subtask] as number) + zipfShare(key + 1, keys);
        }
        const { shares } = groupSharesOf(keys, division.maxParallelism);
        loadOf(shares, division.parallelism).shares.forEach((share, at) => {
          expect(share).toBeCloseTo(expected[at] as number, 12);
        });
      }),
      runs(100),
    );
  });

  it("is all records together, and the hottest has the most of them and at least the hottest key", () => {
    fc.assert(
      fc.property(anyKeys, anyDivision(2000), (keys, { maxParallelism, parallelism }) => {
        const { shares, placedFraction } = groupSharesOf(keys, maxParallelism);
        const load = loadOf(shares, parallelism);
        expectSame(sum(load.shares), 1, "", 1e-9);
        expect(load.hottest.share).toBe(Math.max(...load.shares));
        expect(load.shares[load.hottest.subtask]).toBe(load.hottest.share);
        expect(load.hottest.share * (1 + 1e-9)).toBeGreaterThanOrEqual(zipfShare(1, keys));
        expectSame(load.maxOverMean * load.usable, 1);
        expect(placedFraction > 0 && placedFraction <= 1).toBe(true);
        expect(placedFraction === 1).toBe(keys.distinctKeys <= MOST_PLACED);
      }),
      runs(60),
    );
  });

  it("is that of the groups alone where the keys have no end", () => {
    const division = { maxParallelism: 128, parallelism: 50 };
    const { shares } = groupSharesOf({ distinctKeys: 1e12, zipfExponent: 0 }, 128);
    expectSame(loadOf(shares, 50).maxOverMean, groupSkew(division).maxOverMean, "", 1e-4);
  });

  it("goes to one subtask where one key has everything", () => {
    const { shares } = groupSharesOf({ distinctKeys: 1, zipfExponent: 1 }, 128);
    expect(loadOf(shares, 10)).toMatchObject({ hottest: { subtask: 7, share: 1 }, maxOverMean: 10, usable: 0.1 });
  });

  // Nothing is lost where the exact part ends.
  it("hardly changes when one key more than can be placed comes in", () => {
    const at = (distinctKeys: number): number =>
      loadOf(groupSharesOf({ distinctKeys, zipfExponent: 1 }, 720).shares, 90).maxOverMean;
    expectSame(at(MOST_PLACED), at(MOST_PLACED + 1), "", 1e-5);
  });
});
