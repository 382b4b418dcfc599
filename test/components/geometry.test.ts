import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { band, middleOf, round, spread, stack, stackAround } from "../../src/components/drawings/geometry.js";
import { runs } from "../support/scenarios.js";

const lengths = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 6 });

describe("lengths are stacked", () => {
  test("below each other, with a gap", () => {
    expect(stack([10, 20], { top: 5, gap: 2 })).toEqual([
      { from: 5, to: 15 },
      { from: 17, to: 37 },
    ]);
  });

  test("around a middle", () => {
    const spans = stackAround([10, 30], 100);
    expect(spans).toEqual([
      { from: 80, to: 90 },
      { from: 90, to: 120 },
    ]);
    expect(middleOf({ from: 80, to: 120 })).toBe(100);
    expect(stackAround([], 100)).toEqual([]);
  });
});

describe("labels are moved apart", () => {
  test.each([
    ["not at all where there is room", [10, 50, 90], [10, 50, 90]],
    ["down, where they are too close", [10, 15, 20], [10, 30, 50]],
    ["up again, at the bottom", [80, 90, 95], [60, 80, 100]],
    ["from the top", [-5, 0], [0, 20]],
  ])("%s", (_, places, moved) => {
    expect(spread(places, { gap: 20, top: 0, bottom: 100 })).toEqual(moved);
  });

  it("by the gap at least, in order, and never below the bottom", () => {
    fc.assert(
      fc.property(lengths, (places) => {
        const sorted = [...places].sort((a, b) => a - b);
        const moved = spread(sorted, { gap: 10, top: 0, bottom: 100 });
        moved.forEach((place, index) => {
          expect(place).toBeLessThanOrEqual(100);
          if (index > 0) expect(place - (moved[index - 1] as number)).toBeGreaterThanOrEqual(10 - 1e-9);
        });
      }),
      runs(500),
    );
  });
});

test("a band runs from one span to another and back", () => {
  const path = band(0, { from: 0, to: 10 }, 100, { from: 50, to: 60 });
  expect(path).toBe("M0,0C50,0 50,50 100,50L100,60C50,60 50,10 0,10Z");
});

test("coordinates have a tenth of a pixel at most", () => {
  expect([round(1.26), round(3), round(-0.04)]).toEqual(["1.3", "3", "0"]);
});
