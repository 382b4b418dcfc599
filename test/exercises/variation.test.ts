import { describe, expect, it } from "vitest";
import type { Exercise } from "../../src/exercises/exercise.js";
import { exercises } from "../../src/exercises/index.js";
import { scenarioOf } from "../../src/exercises/variation.js";
import { accepts, inputsById, type Input } from "../../src/scenario/inputs.js";

/** The workbook's input of that id; a number that only the question states is the exercise's own. */
function inputOf({ variation }: Exercise, id: string): Input {
  const own = variation.inputs.find(({ input }) => input.id === id)?.input;
  const input = inputsById.get(id) ?? own;
  if (!input) throw new Error(`There is no input "${id}".`);
  return input;
}

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
          expect(accepts(inputOf(exercise, id), value)).toBe(true);
        }
      }
    }
  });

  it("begins with values that the inputs accept, and with all that the exercise varies", () => {
    for (const exercise of exercises) {
      for (const [id, value] of Object.entries(exercise.start)) {
        expect(accepts(inputOf(exercise, id), value), `${exercise.id}: ${id}`).toBe(true);
      }
      for (const { input } of exercise.variation.inputs) expect(exercise.start).toHaveProperty(input.id);
    }
  });

  it("stays with the first scenario when no other numbers suit", () => {
    const [exercise] = exercises;
    if (!exercise) throw new Error("There are no exercises.");
    const picky = { ...exercise, variation: { ...exercise.variation, suits: () => false } };
    expect(scenarioOf(picky, 3)).toBe(exercise.start);
  });
});
