import fc from "fast-check";
import { expect, it, test } from "vitest";
import { sizeAxis } from "../../../src/components/charts/size-axis.js";
import { runs } from "../../support/scenarios.js";

test.each([
  [600 * 2 ** 20, "MiB", ["0", "100", "200", "300", "400", "500", "600"]],
  [1.4 * 2 ** 30, "GiB", ["0", "0.5", "1"]],
  [37683, "KiB", ["0", "5", "10", "15", "20", "25", "30", "35"]],
])("an axis of memory up to %d bytes is in %s", (top, unit, written) => {
  const axis = sizeAxis(top, unit === "GiB" ? 3 : 8);
  expect([axis.unit, axis.ticks.map(axis.tickFormat)]).toEqual([unit, written]);
});

it("has some ticks, all on the axis, and not more than asked for", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 2 ** 62, noNaN: true }), fc.integer({ min: 3, max: 9 }), (top, most) => {
      const { ticks } = sizeAxis(top, most);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(most + 1);
      expect(ticks.at(-1)).toBeLessThanOrEqual(top * (1 + 1e-9));
    }),
    runs(300),
  );
});
