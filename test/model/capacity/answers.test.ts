import { describe, expect, it, test } from "vitest";
import { backwardAnswers } from "../../../src/model/capacity/answers.js";
import { capacityModel } from "../../../src/model/capacity/index.js";
import { evaluate, type Givens } from "../../../src/model/evaluate.js";
import { expectSame, expectSentence } from "../../support/matchers.js";
import { landmarks, sampleGivens, talk, talkWith } from "../../support/scenarios.js";

const fullest = (givens: Givens): number => evaluate(capacityModel, givens).values.bindingUtilisation as number;
const valuesOf = (givens: Givens) => backwardAnswers(capacityModel, givens).map(({ value }) => value);

describe("the capacity question asked backwards", () => {
  // By hand: in, n machines carry (2000/n)(2 − 1/n) + 200/n MB/s of 1250; at most 875 from n = 5 on.
  test("for the talk at 70 %: five machines, a higher rate, a shorter interval", () => {
    const [machines, rate, interval] = valuesOf(talk);
    expect(machines).toBe(5);
    expect(rate).toBeCloseTo((1e6 * 875) / 760, 0);
    // 875 − 427 MB/s are left for 20 GB.
    expect(interval).toBeCloseTo(20_000 / (875 - 1280 / 3), 6);
  });

  test("for half of the talk's link: seven machines", () => {
    expect(valuesOf(talkWith({ targetUtilisation: 0.5 }))[0]).toBe(7);
  });

  test("says so where nothing helps", () => {
    const [, rate] = valuesOf(talkWith({ distinctKeys: 1e10 }));
    expect(rate).toMatchObject({ because: ["bindingUtilisation", "recordsPerSecond"] });
  });
});

describe("each answer, put forward again", () => {
  const scenarios = [...landmarks.map(([, givens]) => givens), ...sampleGivens(1000)];
  const answers = scenarios.flatMap((givens) =>
    backwardAnswers(capacityModel, givens).map((answer) => ({
      givens,
      atMost: givens.targetUtilisation as number,
      ...answer,
    })),
  );
  const found = answers.flatMap(({ value, ...rest }) => (typeof value === "number" ? [{ ...rest, value }] : []));

  it("keeps the target", () => {
    for (const { givens, atMost, input, value } of found) {
      expect(fullest({ ...givens, [input.id]: value }), input.id).toBeLessThanOrEqual(atMost);
    }
  });

  it("is the fewest machines: one fewer breaks the target", () => {
    const counts = found.filter(({ input, value }) => input.id === "machines" && value > input.min);
    expect(counts.length).toBeGreaterThan(300);
    for (const { givens, atMost, value } of counts) {
      expect(Number.isInteger(value)).toBe(true);
      expect(fullest({ ...givens, machines: value - 1 })).toBeGreaterThan(atMost);
    }
  });

  it("meets the target exactly, unless the input ends there", () => {
    const inside = found.filter(({ input, value }) => !input.whole && value > input.min && value < input.max);
    expect(inside.length).toBeGreaterThan(400);
    for (const { givens, atMost, input, value } of inside) {
      expectSame(fullest({ ...givens, [input.id]: value }), atMost, input.id);
    }
  });

  it("is missing, with a reason, only where the best value of the input is not enough", () => {
    const missing = answers.flatMap(({ value, ...rest }) => (typeof value === "number" ? [] : [{ ...rest, value }]));
    expect(missing.length).toBeGreaterThan(100);
    for (const { givens, atMost, input, value } of missing) {
      expectSentence(value.impossible);
      const best = input.id === "recordsPerSecond" ? input.min : input.max;
      expect(fullest({ ...givens, [input.id]: best })).toBeGreaterThan(atMost);
    }
  });
});
