import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { GivenNumber } from "../../src/model/quantity.js";
import { accepts, inputsById } from "../../src/scenario/inputs.js";
import { positionOf, stepped, valueAt } from "../../src/scenario/slider.js";
import { numberInputs, runs } from "../support/scenarios.js";

const named = (id: string): GivenNumber => inputsById.get(id) as GivenNumber;

const position = fc.double({ min: 0, max: 1, noNaN: true });
const direction = fc.constantFrom(1 as const, -1 as const);
const anySlider: fc.Arbitrary<GivenNumber> = fc.constantFrom(...numberInputs);

/** A slider, with a value that its input accepts. */
const anySetting = fc.tuple(anySlider, position).map(([input, at]) => ({ input, value: valueAt(input, at) }));

describe("a slider", () => {
  test.each(numberInputs.map((input) => [input.id, input] as const))("has the bounds of %s at its ends", (_, input) => {
    expect([valueAt(input, 0), valueAt(input, 1)]).toEqual([input.min, input.max]);
    expect([positionOf(input, input.min), positionOf(input, input.max)]).toEqual([0, 1]);
  });

  test.each<[string, number, number]>([
    ["messageBytes", 0.5, 10_000],
    ["recordsPerSecond", 2 / 3, 1e6],
    ["machines", 0.25, 10],
    ["targetUtilisation", 0.5, 0.53],
    ["heapFactor", 0.1, 2.9],
    ["idFields", 0.0026, 3],
    // From 0.86 s, a hundred-thousandth of a day, to a day; 0 is only at the beginning.
    ["minPauseSeconds", 0.5, 270],
    ["minPauseSeconds", 0.002, 0.88],
    ["minPauseSeconds", 0.0001, 0],
  ])("of %s has at %d the round value %d", (id, at, value) => {
    expect(valueAt(named(id), at)).toBeCloseTo(value, 12);
  });

  it("stands at its beginning for what is not stated", () => {
    expect(positionOf(named("coresPerMachine"), null)).toBe(0);
  });

  it("stands at its ends for what is beyond them", () => {
    expect(positionOf(named("machines"), 1e9)).toBe(1);
    expect(positionOf(named("machines"), 0.1)).toBe(0);
  });

  it("sets only what its input accepts", () => {
    fc.assert(
      fc.property(anySlider, position, (input, at) => {
        expect(accepts(input, valueAt(input, at))).toBe(true);
      }),
      runs(1000),
    );
  });

  it("stands where its value is: that place gives the value back", () => {
    fc.assert(
      fc.property(anySetting, ({ input, value }) => {
        expect(valueAt(input, positionOf(input, value))).toBe(value);
      }),
      runs(1000),
    );
  });

  it("never goes back while it is moved on", () => {
    fc.assert(
      fc.property(anySlider, position, position, (input, one, other) => {
        const [left, right] = [Math.min(one, other), Math.max(one, other)];
        expect(valueAt(input, left)).toBeLessThanOrEqual(valueAt(input, right));
        const [low, high] = [valueAt(input, left), valueAt(input, right)];
        expect(positionOf(input, low)).toBeLessThanOrEqual(positionOf(input, high));
      }),
      runs(1000),
    );
  });
});

describe("a step from the keyboard", () => {
  test.each<[string, number, 1 | -1, number]>([
    ["recordsPerSecond", 1e6, 1, 1.1e6],
    ["recordsPerSecond", 1.1e6, -1, 1e6],
    ["recordsPerSecond", 1e6, -1, 0.9e6],
    ["machines", 5, 1, 6],
    ["machines", 5, -1, 4],
    ["machines", 1, -1, 1],
    ["machines", 10_000, 1, 10_000],
    ["targetUtilisation", 0.7, 1, 0.71],
    ["machinesLost", 0, 1, 1],
    ["machinesLost", 1, -1, 0],
    ["aggregateFields", 0, 1, 1],
    ["idFields", 2, 1, 3],
    ["minPauseSeconds", 0, 1, 0.87],
    ["minPauseSeconds", 0.87, -1, 0],
    ["minPauseSeconds", 0.5, -1, 0],
    ["minPauseSeconds", 10, 1, 11],
  ])("takes %s from %d by %d to %d", (id, value, step, after) => {
    expect(stepped(named(id), value, step)).toBeCloseTo(after, 9);
  });

  it("lands on what the input accepts, and moves unless it stands at the end", () => {
    fc.assert(
      fc.property(anySetting, direction, ({ input, value }, step) => {
        const after = stepped(input, value, step);
        const end = step === 1 ? input.max : input.min;
        expect(accepts(input, after)).toBe(true);
        if (value === end) expect(after).toBe(end);
        else expect(Math.sign(after - value)).toBe(step);
      }),
      runs(1000),
    );
  });
});
