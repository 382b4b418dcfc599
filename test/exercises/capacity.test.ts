import { describe, expect, it } from "vitest";
import { capacityExercises } from "../../src/exercises/capacity/index.js";
import { check } from "../../src/exercises/check.js";
import type { ChoiceExercise, NumberExercise } from "../../src/exercises/exercise.js";
import { isDistinct, scenarioOf } from "../../src/exercises/variation.js";

const numeric = capacityExercises.filter((one): one is NumberExercise => one.asks === "number");
const choices = capacityExercises.filter((one): one is ChoiceExercise => one.asks === "choice");

/** What a reader types for a number in base units, without rounding it. */
const baseUnits = { bytes: "B", bytesPerSecond: "B/s", seconds: "s", count: "" };
const typed = (value: number, { unit }: NumberExercise): string =>
  `${value} ${baseUnits[unit as keyof typeof baseUnits]}`;

describe("the capacity exercises, with the talk's numbers", () => {
  const published: Readonly<Record<string, string>> = {
    "source-traffic": "400 MB/s",
    "shuffle-out": "320 MB/s",
    "window-emit": "67 MB/s",
    "state-per-machine": "20 GB",
    "checkpoint-rate": "333 MB/s",
    "keys-double": "out",
    "in-equals-out": "out",
    "burst-seconds": "27 s",
    "machine-lost": "925 MB/s",
    "catch-up-time": "93 s",
    "downstream-parallelism": "167",
    "fewest-machines": "7",
    "find-the-flaw": "1600 MB/s",
  };

  it("are the ones whose figures were worked out by hand", () => {
    expect(capacityExercises.map(({ id }) => id).sort()).toEqual(Object.keys(published).sort());
  });

  it.each(capacityExercises)("accept the published figure: $id", (exercise) => {
    expect(check(exercise, exercise.start, published[exercise.id] ?? "")).toMatchObject({ verdict: "right" });
  });

  it.each(numeric)("recognise each misconception as itself: $id", (exercise) => {
    for (const { answer, says } of exercise.misconceptions) {
      const reply = typed(answer(exercise.start), exercise);
      expect(check(exercise, exercise.start, reply)).toEqual({ verdict: "wrong", says: says(exercise.start) });
    }
  });

  it.each(choices)("have a word for every wrong option: $id", (exercise) => {
    const right = exercise.answer(exercise.start);
    const wrong = Object.keys(exercise.options).filter((key) => key !== right);
    expect(exercise.misconceptions.map(({ answer }) => answer(exercise.start)).sort()).toEqual(wrong.sort());
    for (const { answer, says } of exercise.misconceptions) {
      const reply = answer(exercise.start);
      expect(check(exercise, exercise.start, reply)).toEqual({ verdict: "wrong", says: says(exercise.start) });
    }
  });
});

describe("the capacity exercises, with new numbers", () => {
  const sets = Array.from({ length: 1000 }, (_, index) => index + 1);

  it.each(capacityExercises)("have a thousand sets with an answer that no misconception reaches: $id", (exercise) => {
    for (const set of sets) {
      const scenario = scenarioOf(exercise, set);
      expect(scenario).not.toBe(exercise.start);
      expect(exercise.variation.suits(scenario)).toBe(true);
      expect(isDistinct(exercise, scenario)).toBe(true);
    }
  });

  it.each(numeric)("accept their own answer and refuse every misconception: $id", (exercise) => {
    for (const set of sets.slice(0, 100)) {
      const scenario = scenarioOf(exercise, set);
      const answer = exercise.answer(scenario) as number;
      expect(check(exercise, scenario, typed(answer, exercise)).verdict).toBe("right");
      for (const { answer: wrong } of exercise.misconceptions) {
        expect(check(exercise, scenario, typed(wrong(scenario), exercise)).verdict).toBe("wrong");
      }
    }
  });

  it("change the number that is asked for, not only the words", () => {
    for (const exercise of numeric) {
      const answers = new Set(sets.slice(0, 50).map((set) => exercise.answer(scenarioOf(exercise, set))));
      expect(answers.size, exercise.id).toBeGreaterThan(8);
    }
  });

  it("turn the answer of in-equals-out now one way, now the other", () => {
    const exercise = choices.find(({ id }) => id === "in-equals-out") as ChoiceExercise;
    expect(new Set(sets.map((set) => exercise.answer(scenarioOf(exercise, set))))).toEqual(new Set(["in", "out"]));
  });
});

describe("what the capacity exercises say", () => {
  const scenarios = [0, 1, 2, 3, 4, 5];

  it.each(capacityExercises)("is complete in every set: $id", (exercise) => {
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
        expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|no value|\d\.\d{4}|!|simply|easy/);
        expect(sentence.trim()).not.toBe("");
      }
      expect(exercise.prompt(scenario)).toMatch(/\?$/);
    }
  });

  it.each(numeric)("does not give the answer away in the question: $id", (exercise) => {
    const right = check(exercise, exercise.start, typed(exercise.answer(exercise.start) as number, exercise));
    const [answer = ""] = right.says.split(". ");
    // A count such as 7 may well stand in the question for something else.
    if (exercise.unit !== "count") expect(exercise.prompt(exercise.start)).not.toContain(` ${answer} `);
  });
});
