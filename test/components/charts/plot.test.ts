import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { percent, rateAxis } from "../../../src/components/charts/plot.js";
import { read } from "../../../src/model/reading.js";

describe("an axis of rates", () => {
  test.each([
    [2e3, "KB/s", "2"],
    [2e5, "MB/s", "0.2"],
    [1.4e9, "MB/s", "1400"],
    [3e14, "TB/s", "300"],
  ])("that ends at %d is in %s, and its end is written %s", (top, unit, end) => {
    const axis = rateAxis(top);
    expect(axis.unit).toBe(unit);
    expect(axis.tick(top)).toBe(end);
  });

  it("has ticks that together with its unit say the rate they stand at", () => {
    const top = fc.double({ min: 1, max: 1e16, noNaN: true });
    fc.assert(
      fc.property(top, fc.integer({ min: 1, max: 6 }), (top, step) => {
        const axis = rateAxis(top);
        const value = (top * step) / 6;
        const said = read(`${axis.tick(value)} ${axis.unit}`, "bytesPerSecond");
        expect("value" in said && Math.abs(said.value / value - 1)).toBeLessThan(0.03);
      }),
    );
  });
});

test.each([
  [0, "0 %"],
  [0.005, "0.5 %"],
  [0.1 + 0.2, "30 %"],
  [1, "100 %"],
])("a tick of shares at %d is written %s", (share, text) => {
  expect(percent(share).replace("\u00a0", " ")).toBe(text);
});
