import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { placesOf, type Box, type Spot } from "../../../src/components/charts/label-places.js";
import { runs } from "../../support/scenarios.js";

const frame: Box = { left: 0, right: 300, top: 0, bottom: 200 };
const empty = { frame, dots: [], spots: [] };

function box(left: number, top: number, width = 60, height = 16): Box {
  return { left, right: left + width, top, bottom: top + height };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

describe("a label", () => {
  test("stays where it would like to be, if nothing is there", () => {
    expect(placesOf([box(20, 30)], empty)).toEqual([box(20, 30)]);
  });

  test.each([
    ["left", box(-20, 30), box(0, 30)],
    ["right", box(280, 30), box(240, 30)],
    ["top", box(20, -30), box(20, 0)],
    ["bottom", box(20, 195), box(20, 184)],
  ])("that sticks out at the %s is pushed into the frame", (_, wanted, place) => {
    expect(placesOf([wanted], empty)).toEqual([place]);
  });

  test("gives way to one that chose before it, by as little as it takes", () => {
    expect(placesOf([box(20, 100), box(50, 106)], empty)).toEqual([box(20, 100), box(50, 116)]);
    expect(placesOf([box(20, 100), box(50, 94)], empty)).toEqual([box(20, 100), box(50, 84)]);
  });

  test("leaves one alone that is beside it", () => {
    expect(placesOf([box(20, 100), box(80, 106)], empty)).toEqual([box(20, 100), box(80, 106)]);
  });

  test("never covers a dot", () => {
    const dot = box(40, 100, 14, 14);
    expect(placesOf([box(20, 96)], { ...empty, dots: [dot] })).toEqual([box(20, 84)]);
  });

  test("goes off a line, if that is not far", () => {
    const level: Spot[] = Array.from({ length: 60 }, (_, index) => [5 * index, 112]);
    const [place] = placesOf([box(20, 100)], { ...empty, spots: level });
    expect(place?.bottom).toBe(112);
    const everywhere = level.flatMap(([x]) => Array.from({ length: 40 }, (_, index): Spot => [x, 5 * index]));
    expect(placesOf([box(20, 100)], { ...empty, spots: everywhere })[0]?.top).toBeCloseTo(100, -1);
  });
});

it("keeps labels apart and in the frame wherever they would like to be, where there is room for all", () => {
  const anywhere = fc.record({ left: fc.integer({ min: -100, max: 400 }), top: fc.integer({ min: -100, max: 300 }) });
  fc.assert(
    fc.property(fc.array(anywhere, { minLength: 1, maxLength: 3 }), (wanted) => {
      const places = placesOf(
        wanted.map(({ left, top }) => box(left, top)),
        empty,
      );
      places.forEach((place, index) => {
        expect(place.left).toBeGreaterThanOrEqual(frame.left);
        expect(place.right).toBeLessThanOrEqual(frame.right);
        expect(place.top).toBeGreaterThanOrEqual(frame.top);
        expect(place.bottom).toBeLessThanOrEqual(frame.bottom);
        expect(places.slice(0, index).filter((other) => overlap(other, place))).toEqual([]);
      });
    }),
    runs(500),
  );
});
