import { describe, expect, it } from "vitest";
import { mulberry32, pick } from "../../src/model/random.js";

const first = (seed: number, count: number): number[] => {
  const random = mulberry32(seed);
  return Array.from({ length: count }, random);
};

describe("mulberry32", () => {
  it("gives the same numbers for the same seed", () => {
    expect(first(7, 20)).toEqual(first(7, 20));
  });

  it("gives other numbers for the next seed", () => {
    expect(first(7, 1)).not.toEqual(first(8, 1));
  });

  it("stays at or above 0 and below 1, and fills the range evenly", () => {
    const tenths = new Array<number>(10).fill(0);
    for (const number of first(1, 10_000)) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(1);
      const tenth = Math.floor(number * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it("agrees with the published implementation", () => {
    // mulberry32(0) of Tommy Ettinger's C code, divided by 2^32.
    expect(first(0, 3)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  });
});

describe("pick", () => {
  it("reaches every value, near the ends of the range too", () => {
    expect(pick(["a", "b", "c"], () => 0)).toBe("a");
    expect(pick(["a", "b", "c"], () => 0.999999)).toBe("c");
  });
});
