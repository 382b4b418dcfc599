import type { Givens } from "../model/evaluate.js";
import { mulberry32, pick, type Random } from "../model/random.js";
import { close } from "./closeness.js";
import type { Exercise } from "./exercise.js";

/** Draws after which the first numbers have to do. A test shows that no exercise comes near it. */
const DRAWS = 500;

/**
 * The scenario of an exercise with one set of numbers: the same set for the same number, on every computer.
 * Set 0 is the exercise's first scenario. In every set the exercise has an answer, and no misconception leads to it.
 */
export function scenarioOf(exercise: Exercise, set: number): Givens {
  if (set === 0) return exercise.start;
  const random = mulberry32(set);
  for (let draw = 0; draw < DRAWS; draw++) {
    const scenario = vary(exercise, random);
    if (isFit(exercise, scenario)) return scenario;
  }
  return exercise.start;
}

function vary({ start, variation }: Exercise, random: Random): Givens {
  const changed = variation.inputs.map(({ input, over }) => [input.id, pick(over, random)] as const);
  return { ...start, ...Object.fromEntries(changed) };
}

function isFit(exercise: Exercise, scenario: Givens): boolean {
  return exercise.variation.suits(scenario) && isNew(exercise, scenario) && isDistinct(exercise, scenario);
}

function isNew({ start }: Exercise, scenario: Givens): boolean {
  return Object.keys(scenario).some((id) => scenario[id] !== start[id]);
}

/** Whether there is an answer, and every misconception leads far enough away from it to be told apart. */
export function isDistinct(exercise: Exercise, scenario: Givens): boolean {
  const answer = exercise.answer(scenario);
  if (exercise.asks === "choice") return exercise.misconceptions.every((one) => one.answer(scenario) !== answer);
  return (
    typeof answer === "number" &&
    exercise.misconceptions.every((one) => !close(one.answer(scenario), answer, 2 * exercise.tolerance))
  );
}
