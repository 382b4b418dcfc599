import type { Givens } from "../../model/evaluate.js";
import { modelOf } from "../../model/graph.js";
import { productionModel } from "../../model/production/index.js";
import { text } from "../../model/units.js";
import { about } from "../exercise.js";
import { numbersOf, type Numbers } from "../numbers.js";
import { statedNumbers } from "./givens.js";

/** The chapter’s model, and the numbers that only the questions state. */
const model = modelOf([...productionModel.quantities, ...statedNumbers]);

const known = new WeakMap<Givens, Numbers>();

/** Worked out once: each sentence of an exercise asks for the numbers of the same scenario. */
function numbersIn(scenario: Givens): Numbers {
  const numbers = known.get(scenario) ?? numbersOf(model, scenario);
  known.set(scenario, numbers);
  return numbers;
}

/** Makers of exercises about the model of this chapter. */
export const { compute, predict } = about(numbersIn);

/** Every digit: "10 000". */
export const count = (number: number): string => text(number, "count", { exact: true });

/** In seconds however many, with a tenth: "324.5 s". */
export const seconds = (value: number): string => text(value, "seconds", { scale: "s", decimals: 1 });

/** With two digits after the point: "1.56×". */
export const factor = (value: number): string => text(value, "factor", { decimals: 2 });

export const size = (bytes: number): string => text(bytes, "bytes");
export const speed = (bytesPerSecond: number): string => text(bytesPerSecond, "bytesPerSecond");
