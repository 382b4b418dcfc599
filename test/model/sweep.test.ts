import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityModel } from "../../src/model/capacity/index.js";
import { linkBitsPerSecond, recordsPerSecond, stateMemoryBytes } from "../../src/model/capacity/inputs.js";
import { linkUtilisation } from "../../src/model/capacity/resources.js";
import { evaluate } from "../../src/model/evaluate.js";
import type { Derived } from "../../src/model/quantity.js";
import { effectOf, sweep } from "../../src/model/sweep.js";
import { area, height, room, volume, width } from "../support/room.js";
import { anyGivens, runs, talk } from "../support/scenarios.js";

const square = { width: 3, height: 2, shape: "square" };
const derived = capacityModel.quantities.filter((quantity): quantity is Derived => quantity.kind === "derived");

describe("a sweep", () => {
  it("is one row for each value of the input, with the quantities asked for", () => {
    expect(sweep(room, square, { input: width, over: [1, 2, 4], quantities: [area, volume] })).toEqual([
      { width: 1, area: 1, volume: 2 },
      { width: 2, area: 4, volume: 8 },
      { width: 4, area: 16, volume: 32 },
    ]);
  });

  it("has no number where a quantity has no value", () => {
    const [row] = sweep(room, { ...square, height: null }, { input: width, over: [2], quantities: [area, volume] });
    expect(row).toEqual({ width: 2, area: 4, volume: NaN });
  });

  it("is what evaluating each scenario by itself gives", () => {
    const over = fc.array(fc.double({ min: 1, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(anyGivens, over, (givens, rates) => {
        const rows = sweep(capacityModel, givens, { input: recordsPerSecond, over: rates, quantities: derived });
        rows.forEach((row, index) => {
          const { values } = evaluate(capacityModel, { ...givens, recordsPerSecond: rates[index] as number });
          for (const { id } of derived) expect(row[id], id).toBe(values[id]);
        });
      }),
      runs(200),
    );
  });
});

describe("the effect of an input", () => {
  it("is the factor by which a quantity changes", () => {
    expect(effectOf(room, square, { input: width, quantity: area, by: 2 })).toBe(4);
    expect(effectOf(room, square, { input: height, quantity: area, by: 2 })).toBe(1);
    expect(effectOf(capacityModel, talk, { input: linkBitsPerSecond, quantity: linkUtilisation, by: 2 })).toBe(0.5);
  });

  it("is no number where the input or the quantity has none", () => {
    expect(effectOf(capacityModel, talk, { input: stateMemoryBytes, quantity: linkUtilisation, by: 2 })).toBeNaN();
    expect(effectOf(room, { ...square, height: null }, { input: width, quantity: volume, by: 2 })).toBeNaN();
  });
});
