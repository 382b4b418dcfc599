import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { logarithmicSteps, roundUp } from "../../src/views/domain.js";
import { runs } from "../support/scenarios.js";

const positive = fc.double({ min: 1e-12, max: 1e15, noNaN: true });

describe("the end of an axis", () => {
  test.each([
    [1, 1],
    [1.1, 1.5],
    [1.6, 2],
    [6.1, 8],
    [9, 10],
    [0.012, 0.015],
    [1250e6, 1.5e9],
    [0, 1],
    [-5, 1],
    [NaN, 1],
    [Infinity, 1],
  ])("for %d is %d", (value, end) => {
    expect(roundUp(value)).toBeCloseTo(end, 12);
  });

  it("holds the value and leaves less than half of the axis empty", () => {
    fc.assert(
      fc.property(positive, (value) => {
        const end = roundUp(value);
        expect(end).toBeGreaterThanOrEqual(value * (1 - 1e-9));
        expect(end).toBeLessThan(2 * value);
      }),
      runs(1000),
    );
  });

  it("stays where it is for a value that is such an end already", () => {
    fc.assert(
      fc.property(positive, (value) => {
        expect(roundUp(roundUp(value))).toBeCloseTo(roundUp(value), 12);
      }),
      runs(1000),
    );
  });
});

describe("steps of a logarithmic axis", () => {
  it("begin and end where they are told to, a constant factor apart", () => {
    const steps = logarithmicSteps(1, 1000, 4);
    [1, 10, 100, 1000].forEach((step, index) => expect(steps[index]).toBeCloseTo(step, 9));
    expect(steps).toHaveLength(4);
  });
});
