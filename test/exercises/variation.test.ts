import { describe, expect, it } from "vitest";
import { exercises } from "../../src/exercises/index.js";
import { scenarioOf } from "../../src/exercises/variation.js";
import { accepts, inputsById } from "../../src/scenario/inputs.js";

describe("scenarioOf", () => {
  it("begins with the exercise's own scenario", () => {
    for (const exercise of exercises) expect(scenarioOf(exercise, 0)).toBe(exercise.start);
  });

  it("gives the same numbers for the same set", () => {
    for (const exercise of exercises) expect(scenarioOf(exercise, 12)).toEqual(scenarioOf(exercise, 12));
  });

  it("changes only the inputs that the exercise names, to values they accept", () => {
    for (const exercise of exercises) {
      const named = new Map(exercise.variation.inputs.map(({ input, over }) => [input.id, over]));
      for (let set = 1; set <= 50; set++) {
        for (const [id, value] of Object.entries(scenarioOf(exercise, set))) {
          if (value === exercise.start[id]) continue;
          expect(named.get(id)).toContain(value);
          const input = inputsById.get(id);
          expect(input && accepts(input, value)).toBe(true);
        }
      }
    }
  });

  it("stays with the first scenario when no other numbers suit", () => {
    const [exercise] = exercises;
    if (!exercise) throw new Error("There are no exercises.");
    const picky = { ...exercise, variation: { ...exercise.variation, suits: () => false } };
    expect(scenarioOf(picky, 3)).toBe(exercise.start);
  });
});
