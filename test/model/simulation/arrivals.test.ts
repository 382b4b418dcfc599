import { describe, expect, it, test } from "vitest";
import { arrivalsOf, type ArrivalPattern } from "../../../src/model/simulation/arrivals.js";
import { sum } from "../../support/numbers.js";

const DAY = 86400;

/** The pieces of constant rate in the first so many seconds. */
function pieces(pattern: ArrivalPattern, { seconds, slideSeconds = 60 }: { seconds: number; slideSeconds?: number }) {
  const arrivals = arrivalsOf(pattern, { recordsPerSecond: 1000, slideSeconds });
  const all: { readonly rate: number; readonly seconds: number }[] = [];
  for (let now = 0; now < seconds;) {
    const next = Math.min(seconds, arrivals.nextChange(now));
    expect(next).toBeGreaterThan(now);
    all.push({ rate: arrivals.rateAt(now), seconds: next - now });
    now = next;
  }
  return all;
}

describe.each<ArrivalPattern>(["steady", "daily", "spikes", "bursts"])("messages that arrive as %s", (pattern) => {
  it("have the stated mean over a day", () => {
    const records = sum(pieces(pattern, { seconds: DAY }).map(({ rate, seconds }) => rate * seconds));
    expect(records / DAY).toBeCloseTo(1000, 6);
  });

  it("always have a next change ahead, and never a rate below nothing", () => {
    for (const slideSeconds of [1, 0.7, 59.9, 3600.1]) {
      const all = pieces(pattern, { seconds: 7200, slideSeconds });
      expect(Math.min(...all.map(({ rate }) => rate))).toBeGreaterThanOrEqual(0);
      // Nothing of the kind that rounding leaves over: a rate that holds for no time at all.
      expect(all.filter(({ seconds }) => seconds < 1e-9).length).toBeLessThanOrEqual(all.length / 100);
    }
  });
});

// By the definition of each pattern in arrivals.ts.
test("bursts bring all of a minute in its last 12 s; spikes twice the mean for one minute in ten", () => {
  expect(pieces("bursts", { seconds: 60 })).toEqual([
    { rate: 0, seconds: 48 },
    { rate: 5000, seconds: 12 },
  ]);
  const [low, high] = pieces("spikes", { seconds: 600 });
  expect([low?.seconds, high]).toEqual([540, { rate: 2000, seconds: 60 }]);
  expect(low?.rate).toBeCloseTo(8000 / 9, 9);
});
