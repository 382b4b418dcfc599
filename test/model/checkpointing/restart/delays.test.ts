import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { firstDelays, restartStrategyOf } from "../../../../src/model/checkpointing/restart/delays.js";
import { failureRateDefault, restartDefaults } from "../../../../src/model/checkpointing/restart/strategy.js";
import { mulberry32 } from "../../../../src/model/random.js";
import { runs } from "../../../support/scenarios.js";

const { "2.x": exponential } = restartDefaults;

// config.md of 1.3; StreamingJobGraphGenerator of 1.5 to 1.9; FLINK-13884; FLINK-33735 and RestartStrategyOptions.
test.each([
  ["1.3", "ten seconds each time", [10, 10, 10]],
  ["1.5", "at once each time", [0, 0, 0]],
  ["1.10", "a second each time", [1, 1, 1]],
  ["2.x", "half as much again each time", [1, 1.5, 2.25]],
] as const)("by default Flink %s waits %s, for ever", (version, _, expected) => {
  expect(firstDelays(restartDefaults[version], 3)).toEqual(expected);
  expect(firstDelays(restartDefaults[version], 1000)).not.toContain(null);
});

test("failure-rate with nothing but its type gives up at the second failure of a minute: RestartStrategyOptions", () => {
  expect(firstDelays(failureRateDefault, 2)).toEqual([1, null]);
});

describe("exponential delay with its defaults", () => {
  // By hand: 1.5^n.
  it("reaches a minute at the twelfth failure; the first eleven waits add up to 171 s", () => {
    const delays = firstDelays(exponential, 14) as number[];
    expect(delays.slice(11)).toEqual([60, 60, 60]);
    expect(delays[10]).toBeCloseTo(1.5 ** 10, 12);
    expect(delays.slice(0, 11).reduce((sum, one) => sum + one)).toBeCloseTo((1.5 ** 11 - 1) / 0.5, 9);
    expect(Math.round((1.5 ** 11 - 1) / 0.5)).toBe(171);
  });

  it("waits a tenth more at most at first, and never less than a second: the jitter below is cut off", () => {
    const waits = Array.from({ length: 2000 }, (_, seed) => {
      const strategy = restartStrategyOf(exponential, { random: mulberry32(seed) });
      return strategy.failed(0).delaySeconds as number;
    });
    expect(Math.min(...waits)).toBe(1);
    expect(Math.max(...waits)).toBeGreaterThan(1.099);
    expect(Math.max(...waits)).toBeLessThanOrEqual(1.1);
  });

  it("waits a minute exactly, whatever the jitter, once nine tenths of the delay are a minute", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const strategy = restartStrategyOf(exponential, { random: mulberry32(seed) });
        const waits = Array.from({ length: 20 }, (_, n) => strategy.failed(1000 * n).delaySeconds as number);
        waits.forEach((wait, n) => {
          const plain = 1.5 ** n;
          if (0.9 * plain >= 60) expect(wait).toBe(60);
          else expect(Math.abs(wait - Math.min(60, plain))).toBeLessThanOrEqual(0.1 * plain);
        });
      }),
      runs(100),
    );
  });

  it("counts failures until the restart as one, that moment included", () => {
    const strategy = restartStrategyOf(exponential);
    expect([0, 0.25, 1, 1.5].map((now) => strategy.failed(now).delaySeconds)).toEqual([1, 0.75, 0, 1.5]);
  });

  it("begins anew an hour after the restart, and no earlier", () => {
    const next = (pause: number) => {
      const strategy = restartStrategyOf(exponential);
      strategy.failed(0);
      return strategy.failed(1 + pause).delaySeconds;
    };
    expect([next(3599), next(3600)]).toEqual([1.5, 1]);
  });
});
