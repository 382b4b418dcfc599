import { deploymentModel } from "../../model/deployment/index.js";
import type { Givens } from "../../model/evaluate.js";
import { modelOf } from "../../model/graph.js";
import { text } from "../../model/units.js";
import { about } from "../exercise.js";
import { numbersOf, type Numbers } from "../numbers.js";
import { statedNumbers } from "./givens.js";

/** The chapter’s model, and the numbers that only the questions state. */
const model = modelOf([...deploymentModel.quantities, ...statedNumbers]);

const known = new WeakMap<Givens, Numbers>();

/** Worked out once: each sentence of an exercise asks for the numbers of the same scenario. */
function numbersIn(scenario: Givens): Numbers {
  const numbers = known.get(scenario) ?? numbersOf(model, scenario);
  known.set(scenario, numbers);
  return numbers;
}

/** Makers of exercises about deployment and high availability. */
export const { compute, predict } = about(numbersIn);

/** In seconds however many: "97 s". */
export function seconds(value: number): string {
  return text(value, "seconds", { scale: "s" });
}

/** As answers in seconds are written. */
export const SECONDS = { scale: "s", decimals: 1 } as const;
