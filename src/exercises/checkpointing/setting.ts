import { checkpointingModel } from "../../model/checkpointing/index.js";
import { maxConcurrentCheckpoints, minPauseSeconds } from "../../model/checkpointing/inputs.js";
import type { TriggerSettings } from "../../model/checkpointing/trigger/coordinator.js";
import { checkpointIntervalSeconds } from "../../model/capacity/inputs.js";
import type { Givens } from "../../model/evaluate.js";
import { modelOf } from "../../model/graph.js";
import { text } from "../../model/units.js";
import { about } from "../exercise.js";
import { numbersOf, type Numbers } from "../numbers.js";
import { statedNumbers } from "./givens.js";

/** The workbook's model, and the numbers that only the questions state. */
const model = modelOf([...checkpointingModel.quantities, ...statedNumbers]);

const known = new WeakMap<Givens, Numbers>();

/** Worked out once: each sentence of an exercise asks for the numbers of the same scenario. */
function numbersIn(scenario: Givens): Numbers {
  const numbers = known.get(scenario) ?? numbersOf(model, scenario);
  known.set(scenario, numbers);
  return numbers;
}

/** Makers of exercises about the checkpointing model. */
export const { compute, predict } = about(numbersIn);

/** In seconds however many, with a tenth from a hundred on, so that sums can be followed: "324.5 s". */
export function seconds(value: number): string {
  return text(value, "seconds", value >= 100 ? { scale: "s", decimals: 1 } : { scale: "s" });
}

/** How the scenario asks for checkpoints. */
export function triggerSettings(at: Numbers): TriggerSettings {
  return {
    intervalSeconds: at.of(checkpointIntervalSeconds),
    minPauseSeconds: at.of(minPauseSeconds),
    maxConcurrent: at.of(maxConcurrentCheckpoints),
    backlogIntervalSeconds: null,
  };
}

/** Whether a number of seconds is one that a reader can imagine: no blink, no hour. */
export function isPlausible(value: number): boolean {
  return value >= 5 && value <= 1800;
}
