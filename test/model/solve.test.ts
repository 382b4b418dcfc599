import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, type Givens } from "../../src/model/evaluate.js";
import { solveFor } from "../../src/model/solve.js";
import { area, height, price, room, volume, width } from "../support/room.js";
import { runs } from "../support/scenarios.js";

const square: Givens = { width: 3, height: 2, shape: "square" };
const largestWidth = (atMost: number) =>
  solveFor(room, square, { quantity: area, atMost, input: width, want: "largest" });

describe("solving for an input", () => {
  it("finds the largest value that keeps the limit", () => {
    expect(largestWidth(50)).toBeCloseTo(Math.sqrt(50), 12);
  });

  it("finds a value whose next neighbour breaks the limit", () => {
    fc.assert(
      fc.property(fc.double({ min: 2, max: 1e6, noNaN: true }), (atMost) => {
        const found = largestWidth(atMost) as number;
        expect(found ** 2).toBeLessThanOrEqual(atMost);
        expect((found * (1 + 2 ** -51)) ** 2).toBeGreaterThan(atMost);
      }),
      runs(1000),
    );
  });

  it("finds the largest whole number where only those make sense", () => {
    expect(solveFor(room, square, { quantity: volume, atMost: 100, input: height, want: "largest" })).toBe(11);
    expect(solveFor(room, square, { quantity: volume, atMost: 99, input: height, want: "largest" })).toBe(11);
    expect(solveFor(room, square, { quantity: volume, atMost: 98.9, input: height, want: "largest" })).toBe(10);
  });

  it("stops at the input's own bound", () => {
    expect(largestWidth(1e9)).toBe(1000);
    expect(solveFor(room, square, { quantity: area, atMost: 50, input: width, want: "smallest" })).toBe(1);
  });

  it("says so when no value is enough, and which two quantities are at odds", () => {
    expect(largestWidth(0.5)).toEqual({
      impossible: "No value of “Width” is enough: something else is already too full.",
      because: ["area", "width"],
    });
  });

  it("takes a value without a result for one that breaks the limit", () => {
    expect(solveFor(room, square, { quantity: price, atMost: 1e9, input: width, want: "largest" })).toBeCloseTo(100, 9);
  });

  it("leaves the scenario that it was asked about as it was", () => {
    const before = { ...square };
    largestWidth(50);
    expect(square).toEqual(before);
    expect(evaluate(room, square).values.area).toBe(9);
  });
});
