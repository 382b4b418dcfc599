import { describe, expect, it } from "vitest";
import { check } from "../../src/exercises/check.js";
import type { ChoiceExercise, NumberExercise } from "../../src/exercises/exercise.js";
import { exercises } from "../../src/exercises/index.js";
import { isDistinct, scenarioOf } from "../../src/exercises/variation.js";
import { typed } from "./typed.js";

const numeric = exercises.filter((one): one is NumberExercise => one.asks === "number");
const choices = exercises.filter((one): one is ChoiceExercise => one.asks === "choice");

describe("the exercises, with their first numbers", () => {
  it.each(numeric)("recognise each misconception as itself: $id", (exercise) => {
    for (const { answer, says } of exercise.misconceptions) {
      const reply = typed(answer(exercise.start), exercise);
      expect(check(exercise, exercise.start, reply)).toEqual({ verdict: "wrong", says: says(exercise.start) });
    }
  });
});

describe("the exercises, with new numbers", () => {
  const sets = Array.from({ length: 500 }, (_, index) => index + 1);
  const someSets = sets.slice(0, 40);

  it.each(exercises)("are never short of them: $id", (exercise) => {
    for (const set of sets) expect(scenarioOf(exercise, set)).not.toBe(exercise.start);
  });

  it.each(exercises)("have an answer that no misconception reaches: $id", (exercise) => {
    for (const set of someSets) {
      const scenario = scenarioOf(exercise, set);
      expect(exercise.variation.suits(scenario)).toBe(true);
      expect(isDistinct(exercise, scenario)).toBe(true);
    }
  });

  it.each(numeric)("accept their own answer and refuse every misconception: $id", (exercise) => {
    for (const set of someSets) {
      const scenario = scenarioOf(exercise, set);
      const answer = exercise.answer(scenario) as number;
      expect(check(exercise, scenario, typed(answer, exercise)).verdict).toBe("right");
      for (const { answer: wrong } of exercise.misconceptions) {
        expect(check(exercise, scenario, typed(wrong(scenario), exercise)).verdict).toBe("wrong");
      }
    }
  });

  it.each(choices)("have a word for every wrong option: $id", (exercise) => {
    for (const set of [0, ...someSets]) {
      const scenario = scenarioOf(exercise, set);
      const wrong = Object.keys(exercise.options).filter((key) => key !== exercise.answer(scenario));
      expect(exercise.misconceptions.map(({ answer }) => answer(scenario)).sort()).toEqual(wrong.sort());
      for (const { answer, says } of exercise.misconceptions) {
        expect(check(exercise, scenario, answer(scenario))).toEqual({ verdict: "wrong", says: says(scenario) });
      }
    }
  });

  it("change the number that is asked for, not only the words", () => {
    for (const exercise of numeric) {
      const answers = new Set(sets.slice(0, 50).map((set) => exercise.answer(scenarioOf(exercise, set))));
      expect(answers.size, exercise.id).toBeGreaterThan(8);
    }
  });
});

describe("what the exercises say", () => {
  const scenarios = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

  it.each(exercises)("is complete in every set: $id", (exercise) => {
    for (const set of scenarios) {
      const scenario = scenarioOf(exercise, set);
      const said = [
        exercise.title,
        exercise.prompt(scenario),
        exercise.meaning(scenario),
        exercise.firstCheck(scenario),
        ...exercise.misconceptions.map(({ says }) => says(scenario)),
        ...exercise.hints.map((hint) => hint(scenario)),
        ...exercise.solution(scenario),
      ];
      for (const sentence of said) {
        expect(sentence).not.toMatch(/NaN|Infinity|undefined|null(?! in it)|no value|\d\.\d{4}|!|simply|easy/);
        expect(sentence.trim()).not.toBe("");
      }
      expect(exercise.prompt(scenario)).toMatch(/\?$/);
    }
  });

  it.each(numeric)("does not give the answer away in the question: $id", (exercise) => {
    const right = check(exercise, exercise.start, typed(exercise.answer(exercise.start) as number, exercise));
    const [answer = ""] = right.says.split(". ");
    // A count such as 7 may well stand in the question for something else.
    if (exercise.unit !== "count") expect(exercise.prompt(exercise.start)).not.toContain(` ${answer}`);
  });
});
