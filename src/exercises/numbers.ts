import { evaluate, type Evaluation, type Given, type Givens } from "../model/evaluate.js";
import type { Model } from "../model/graph.js";
import { impossible, type Derived, type GivenChoice, type GivenNumber, type Impossible } from "../model/quantity.js";
import { text } from "../model/units.js";

type Numeric = GivenNumber | Derived;

/** What follows from a scenario, named by quantity, as a question needs it. */
export interface Numbers {
  readonly scenario: Givens;
  /** In base units; NaN where there is none. */
  of(quantity: Numeric): number;
  /** In base units, or why there is none. */
  result(quantity: Numeric): number | Impossible;
  /** With its unit. */
  text(quantity: Numeric): string;
  /** Every digit, without a unit: "1 000 000". */
  digits(quantity: Numeric): string;
  /** The same scenario but for one input. */
  with(input: GivenNumber | GivenChoice, value: Given): Numbers;
}

/** Works out a scenario in a model. */
export function numbersOf(model: Model, scenario: Givens): Numbers {
  const { values, reasons } = evaluationOf(model, scenario);
  const of = ({ id }: Numeric): number => {
    const value = values[id];
    return typeof value === "number" ? value : NaN;
  };
  return {
    scenario,
    of,
    result: (quantity) => reasons.get(quantity.id) ?? finite(of(quantity), quantity),
    text: (quantity) => {
      const value = of(quantity);
      if (!Number.isFinite(value)) return "no value";
      return text(value, quantity.unit, quantity.kind === "derived" ? quantity.show : undefined);
    },
    digits: (quantity) => (Number.isFinite(of(quantity)) ? text(of(quantity), "count", { exact: true }) : "no value"),
    with: (input, value) => numbersOf(model, { ...scenario, [input.id]: value }),
  };
}

const evaluations = new WeakMap<Model, WeakMap<Givens, Evaluation>>();

/** An exercise asks about the same scenario again and again: for its prompt, its answer, each wrong answer. */
function evaluationOf(model: Model, scenario: Givens): Evaluation {
  const known = evaluations.get(model) ?? new WeakMap<Givens, Evaluation>();
  evaluations.set(model, known);
  const evaluation = known.get(scenario) ?? evaluate(model, scenario);
  known.set(scenario, evaluation);
  return evaluation;
}

function finite(value: number, { id, title }: Numeric): number | Impossible {
  return Number.isFinite(value) ? value : impossible(`${title}: no number can hold it.`, [id]);
}
