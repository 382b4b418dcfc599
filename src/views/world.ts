import { evaluate, type Evaluation, type Givens } from "../model/evaluate.js";
import { quantityOf, type Model } from "../model/graph.js";
import type { Show } from "../model/quantity.js";
import { text, type Unit } from "../model/units.js";
import { valueText } from "./value-text.js";

/** A scenario together with all that follows from it: what every view is made of. */
export interface World {
  readonly model: Model;
  readonly givens: Givens;
  readonly evaluation: Evaluation;
}

/** Works out a scenario. */
export function worldOf(model: Model, givens: Givens): World {
  return { model, givens, evaluation: evaluate(model, givens) };
}

/** The number of a quantity in base units; NaN where it has none. */
export function num({ evaluation }: World, id: string): number {
  const value = evaluation.values[id];
  return typeof value === "number" ? value : NaN;
}

/** The text of a quantity's value. */
export function say(world: World, id: string): string {
  return valueText(quantityOf(world.model, id), world.evaluation);
}

/** Why a quantity has no value; empty when it has one. */
export function why({ evaluation }: World, id: string): string {
  return evaluation.reasons.get(id)?.impossible ?? "";
}

/** The text of a number that is not itself a quantity; a dash when there is none. */
export function amount(value: number, unit: Unit, show?: Show): string {
  return Number.isFinite(value) ? text(value, unit, show) : "—";
}

/** A count with its noun: "1 machine", "5 machines". */
export function counted(count: string, noun: string): string {
  return `${count} ${noun}${count === "1" ? "" : "s"}`;
}
