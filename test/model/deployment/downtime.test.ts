import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { YEAR_SECONDS } from "../../../src/model/deployment/constants.js";
import { BAND, downtimeQuantiles } from "../../../src/model/deployment/downtime.js";
import { downtimeOfNines, ninesOf } from "../../../src/model/deployment/nines.js";
import { yarnAttemptsDefault, yarnGivesUpAt } from "../../../src/model/deployment/yarn-attempts.js";
import { mulberry32 } from "../../../src/model/random.js";

/** Sums of outages in so many years, with exponential gaps. */
function years(count: number, kinds: readonly { expected: number; outageSeconds: number }[]): number[] {
  const random = mulberry32(7);
  const failures = (expected: number): number => {
    let [time, number] = [-Math.log(1 - random()) / expected, 0];
    while (time < 1) {
      time += -Math.log(1 - random()) / expected;
      number += 1;
    }
    return number;
  };
  const sum = () => kinds.reduce((all, { expected, outageSeconds }) => all + failures(expected) * outageSeconds, 0);
  return Array.from({ length: count }, sum).sort((one, other) => one - other);
}

describe("the quantiles of a year’s downtime", () => {
  const kinds = [
    { expected: 292, outageSeconds: 67 },
    { expected: 73, outageSeconds: 97 },
    { expected: 12, outageSeconds: 1816 },
  ];

  it("are those of twenty thousand simulated years", () => {
    const simulated = years(20_000, kinds);
    downtimeQuantiles(kinds, BAND).forEach((seconds, at) => {
      const own = simulated[Math.floor((BAND[at] as number) * simulated.length)] as number;
      expect(Math.abs(seconds - own) / own).toBeLessThan(0.01);
    });
  });

  it("of one kind are those of Poisson’s distribution", () => {
    // Of 12 expected: P(N ≤ 6) = 4.6 %, P(N ≤ 7) = 9.0 %; P(N ≤ 17) = 93.7 %, P(N ≤ 18) = 96.3 %.
    const quantiles = downtimeQuantiles([{ expected: 12, outageSeconds: 100 }], BAND);
    expect(quantiles.map((seconds) => Math.round(seconds / 100))).toEqual([7, 12, 18]);
  });

  it("rise with the fraction and with each outage, and are finite", () => {
    const kind = fc.record({
      expected: fc.double({ min: 0, max: 1e6, noNaN: true }),
      outageSeconds: fc.double({ min: 0, max: 1e5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(kind, { maxLength: 3 }), (some) => {
        const [low = NaN, median = NaN, high = NaN] = downtimeQuantiles(some, BAND);
        expect(0 <= low && low <= median && median <= high && Number.isFinite(high)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("are 0 where nothing fails", () => {
    expect(downtimeQuantiles([{ expected: 0, outageSeconds: 50 }], BAND)).toEqual([0, 0, 0]);
  });
});

describe("nines", () => {
  test.each([
    [0.5, 0],
    [0.9, 1],
    [0.99907, 3],
    [0.9999, 4],
    [1, Infinity],
  ])("of %d are %d", (availability, nines) => {
    expect(ninesOf(availability)).toBe(nines);
  });

  it("of three allow 8.76 hours a year", () => {
    expect(downtimeOfNines(3, YEAR_SECONDS) / 3600).toBeCloseTo(8.76, 9);
  });
});

describe("YARN", () => {
  it("gives up at the second failure within ten seconds, by default", () => {
    expect(yarnGivesUpAt([0, 9], yarnAttemptsDefault)).toBe(2);
  });

  it("goes on for ever when the failures are further apart", () => {
    expect(yarnGivesUpAt([0, 10, 20, 30, 1e7], yarnAttemptsDefault)).toBeNull();
  });

  it("counts for ever without a validity interval", () => {
    expect(yarnGivesUpAt([0, 1e6, 2e6], { attempts: 3, validitySeconds: null })).toBe(3);
  });
});
