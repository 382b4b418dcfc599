import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { exactOptimum, wastedFraction } from "../../../src/model/checkpointing/optimum.js";
import { expectSame } from "../../support/matchers.js";
import { logarithmic } from "../../support/numbers.js";
import { runs } from "../../support/scenarios.js";
import { talkNumbers } from "../../support/worlds.js";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86400;

/** A job whose checkpoints cost that much, and that fails that often. */
const numbers = (costSeconds: number, secondsBetweenFailures: number) =>
  talkNumbers({ syncSeconds: costSeconds, asyncSlowdownFraction: 0, secondsBetweenFailures });

/** A time in minutes with as many decimals as another one has. */
const minutesLike = (seconds: number, text: string): string =>
  (seconds / MINUTE).toFixed(text.split(".")[1]?.length ?? 0);

// Captions of the figures of Daly, "A higher order estimate", 2006: a checkpoint of 5 min; digits computed by hand.
test.each([
  [24 * HOUR, "117", "116.7", "116.69"],
  [6 * HOUR, "57", "56.7", "56.71"],
  [15 * MINUTE, "9.1", "9.14", "9.17"],
])("checkpoints of 5 min, a failure every %d s: %s min in Daly's paper, %s by its formula, %s exactly", (...row) => {
  const [failures, paper, daly, exact] = row;
  const { dalySeconds, optimalIntervalSeconds } = numbers(5 * MINUTE, failures);
  for (const text of [paper, daly]) expect(minutesLike(dalySeconds as number, text)).toBe(text);
  // The exact one counts from trigger to trigger, Daly's from the end of a checkpoint to the next trigger.
  expect(minutesLike((optimalIntervalSeconds as number) - 5 * MINUTE, exact)).toBe(exact);
});

// Worked with Daly's formula on paper.
test.each([
  [1, DAY, "6.9"],
  [10, DAY, "21.8"],
  [60, DAY, "53"],
  [10, 7 * DAY, "58"],
  [10, HOUR, "4.4"],
])("a checkpoint that costs %d s with a failure every %d s is best every %s min", (cost, failures, minutes) => {
  expect(minutesLike(numbers(cost, failures).dalySeconds as number, minutes)).toBe(minutes);
});

// Young, 1974: √(2 · 1 s · 86 400 s).
test("Young's rule for a second a day is 416 s", () => {
  expect(numbers(1, DAY).youngSeconds).toBeCloseTo(415.692, 3);
});

const anyCost = logarithmic(1e-12, 1e4);
const anyFailures = logarithmic(60, 3e8);

describe("the exact optimum", () => {
  it("wastes less than any interval beside it", () => {
    fc.assert(
      fc.property(anyCost, anyFailures, fc.constantFrom(0.7, 0.9, 1.1, 1.5), (costSeconds, failureSeconds, factor) => {
        const at = { costSeconds, failureSeconds };
        const best = exactOptimum(costSeconds, failureSeconds);
        const waste = wastedFraction(best, at);
        // A waste below the last digit of 1 cannot be told from another.
        fc.pre(waste > 1e-10 && waste < 1 - 1e-10);
        expect(wastedFraction(best * factor, at)).toBeGreaterThan(waste);
      }),
      runs(1000),
    );
  });

  it("is longer than a checkpoint costs, and Young's for a checkpoint that costs next to nothing", () => {
    fc.assert(
      fc.property(anyCost, anyFailures, (cost, failures) => {
        const best = exactOptimum(cost, failures);
        expect(best).toBeGreaterThan(cost);
        const young = Math.sqrt(2 * cost * failures);
        if (cost < failures) expectSame(best, young, "", Math.sqrt(cost / failures));
      }),
      runs(1000),
    );
  });
});

describe("an interval wastes", () => {
  const at = { costSeconds: 10, failureSeconds: HOUR };

  it("everything when the checkpoint costs all of it", () => {
    expect([wastedFraction(10, at), wastedFraction(5, at)]).toEqual([1, 1]);
  });

  it("what the checkpoint costs, and half of the interval for each failure, as long as both are little", () => {
    const rare = { costSeconds: 1, failureSeconds: 1e7 };
    expectSame(wastedFraction(1000, rare), 1 / 1000 + 1000 / 2 / 1e7, "", 1e-3);
  });

  // Worked by hand: 1 − (T − c)λ / (e^{λT} − 1) with λT = 1, λc = 0.1.
  it("1 − 0.9 / (e − 1) for an interval as long as the time between failures, a tenth of it for the checkpoint", () => {
    expect(wastedFraction(10, { costSeconds: 1, failureSeconds: 10 })).toBeCloseTo(1 - 0.9 / (Math.E - 1), 12);
  });
});

test("there is no best interval for a checkpoint that costs nothing", () => {
  const none = numbers(0, DAY);
  expect([none.youngSeconds, none.dalySeconds, none.optimalIntervalSeconds]).toEqual([NaN, NaN, NaN]);
});
