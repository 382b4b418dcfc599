import { expect, test } from "vitest";
import { exercises, exercisesById } from "../../src/exercises/index.js";
import { sheetOf } from "../../src/exercises/sheet.js";

const labelOf = (id: string): string | undefined => {
  const exercise = exercisesById.get(id);
  return exercise && sheetOf(exercise, exercise.start).label;
};

test.each([
  ["checkpoint-duration", "Your answer, in seconds"],
  ["autoscaler-target", "Your answer, in records per second"],
  ["keys-touched", "Your answer, in %"],
  ["queued-burst", "Your answer"],
])("the answer to %s is asked for in words that can be read aloud", (id, label) => {
  expect(labelOf(id)).toBe(label);
});

test("no exercise asks for an answer in a bare “/s”", () => {
  expect(exercises.map((one) => sheetOf(one, one.start).label).filter((label) => label.includes(" /s"))).toEqual([]);
});
