import { engineOf, type Givens } from "./evaluate.js";
import type { Model } from "./graph.js";
import type { GivenNumber, Quantity } from "./quantity.js";

/** One point of a sweep: the input's value, then each quantity by id; NaN where it has no value. */
export type SweepRow = Readonly<Record<string, number>>;

export interface SweepOptions {
  readonly input: GivenNumber;
  /** Values of the input, base unit. */
  readonly over: readonly number[];
  readonly quantities: readonly Quantity[];
}

/** What happens to some quantities when one input takes each of many values, all else as in `givens`. */
export function sweep(model: Model, givens: Givens, { input, over, quantities }: SweepOptions): SweepRow[] {
  const engine = engineOf(model);
  const plan = engine.plan(quantities);
  engine.load(givens);
  return over.map((value) => {
    engine.set(input.id, value);
    engine.run(plan);
    const row: Record<string, number> = { [input.id]: value };
    for (const { id } of quantities) row[id] = engine.number(id);
    return row;
  });
}

/** The factor by which `quantity` changes when one input is multiplied by `by`; NaN where either has no value. */
export function effectOf(
  model: Model,
  givens: Givens,
  { input, quantity, by }: { input: GivenNumber; quantity: Quantity; by: number },
): number {
  const value = givens[input.id];
  if (typeof value !== "number") return NaN;
  const [before, after] = sweep(model, givens, { input, over: [value, value * by], quantities: [quantity] });
  return (after?.[quantity.id] as number) / (before?.[quantity.id] as number);
}
