import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutoffMegabytes, ratioHoldsFromMegabytes } from "../../../../../src/model/memory/flink/then/cutoff.js";
import { thenDefaults } from "../../../../../src/model/memory/flink/then/settings.js";
import { runs } from "../../../../support/scenarios.js";

const settings = fc.record({
  cutoffRatio: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  cutoffMinMegabytes: fc.integer({ min: 0, max: 5000 }),
});

describe("the cut-off of a container", () => {
  it("is the minimum below the size from which the ratio holds, and the ratio’s share from there on", () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: 100_000 }), (given, more) => {
        const from = ratioHoldsFromMegabytes(given);
        const least = given.cutoffMinMegabytes;
        expect(cutoffMegabytes(Math.max(from, least + 1) + more, given)).toBeGreaterThanOrEqual(least);
        expect(cutoffMegabytes(from + 10 + more, { ...given, cutoffMinMegabytes: 0 })).toBeGreaterThanOrEqual(least);
        if (from - 1 > least) expect(cutoffMegabytes(from - 1, given)).toBe(least);
      }),
      runs(500),
    );
  });

  it("is 25 per cent from 2400 MB on, by default", () => {
    expect(ratioHoldsFromMegabytes(thenDefaults)).toBe(2400);
    expect([2399, 2400, 2404].map((container) => cutoffMegabytes(container, thenDefaults))).toEqual([600, 600, 601]);
  });
});
