import type { Givens } from "../../model/evaluate.js";
import { modelOf } from "../../model/graph.js";
import type { GivenNumber } from "../../model/quantity.js";
import { slotsModel } from "../../model/slots/index.js";
import { job } from "../../model/slots/inputs.js";
import { text } from "../../model/units.js";
import { about } from "../exercise.js";
import { numbersOf, type Numbers } from "../numbers.js";
import { statedNumbers } from "./givens.js";

/** The chapter’s model, and the numbers that only the questions state. */
const model = modelOf([...slotsModel.quantities, ...statedNumbers]);

/** Works out a scenario once: each sentence of an exercise asks for the numbers of the same one. */
function remembered(numbersIn: (scenario: Givens) => Numbers): (scenario: Givens) => Numbers {
  const known = new WeakMap<Givens, Numbers>();
  return (scenario) => {
    const numbers = known.get(scenario) ?? numbersIn(scenario);
    known.set(scenario, numbers);
    return numbers;
  };
}

/** Makers of exercises about the job of the scenario. */
export const { compute, predict } = about(remembered((scenario) => numbersOf(model, scenario)));

/** Gives the number that a scenario states for an input. */
export type Stated = (input: GivenNumber) => number;

/** The number that a scenario states for an input. */
export const statedIn =
  (scenario: Givens): Stated =>
  ({ id }) =>
    Number(scenario[id]);

/** Makers of exercises about a job that is written with the numbers of the question. */
export function aboutJob(textOf: (stated: Stated) => string) {
  return about(remembered((scenario) => numbersOf(model, { ...scenario, [job.id]: textOf(statedIn(scenario)) })));
}

/** How things are answered that are counted. */
export const COUNT = { decimals: 0 } as const;

/** Every digit: "10 000". */
export const count = (number: number): string => text(number, "count", { exact: true });

/** With a tenth: "14.4". */
export const tenths = (number: number): string => text(number, "count", { decimals: 1 });

/** With a tenth of a per cent: "50.8 %". */
export const share = (fraction: number): string => text(fraction, "fraction", { decimals: 1 });
