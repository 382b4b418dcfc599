import type { Givens } from "../../model/evaluate.js";
import { modelOf } from "../../model/graph.js";
import type { GivenNumber } from "../../model/quantity.js";
import { securityQuantities } from "../../model/security/index.js";
import { text } from "../../model/units.js";
import { talk } from "../capacity/setting.js";
import { about, type Varied } from "../exercise.js";
import { numbersOf, type Numbers } from "../numbers.js";
import { caseNumber, statedNumbers } from "./givens.js";

/** What the chapter adds to the model, and the numbers that only the questions state. */
const model = modelOf([...securityQuantities, ...statedNumbers]);

const known = new WeakMap<Givens, Numbers>();

/** Worked out once: each sentence of an exercise asks for the numbers of the same scenario. */
function numbersIn(scenario: Givens): Numbers {
  const numbers = known.get(scenario) ?? numbersOf(model, scenario);
  known.set(scenario, numbers);
  return numbers;
}

/** Makers of exercises about the model of security. */
export const { compute, predict } = about(numbersIn);

/** The talk's cluster, with the first values of this chapter. */
export const start: Givens = talk;

/** One of several cases, which a question counts from 1. */
export function caseOf<Case>(at: Numbers, cases: readonly [Case, ...Case[]], input: GivenNumber = caseNumber): Case {
  return cases[at.of(input) - 1] ?? cases[0];
}

/** Every case in turn. */
export function allOf(cases: readonly unknown[], input: GivenNumber = caseNumber): Varied {
  const [one = 1, ...more] = cases.map((_, at) => at + 1);
  return { input, over: [one, ...more] };
}

/** In hours, however many. */
export const hours = (seconds: number): string => text(seconds, "seconds", { scale: "h" });

/** In days, however many. */
export const days = (seconds: number): string => text(seconds, "seconds", { scale: "d" });

export const percent = (fraction: number): string => text(fraction, "fraction");

/** Every digit: "1 000". */
export const count = (number: number): string => text(number, "count", { exact: true });
