import { engineOf, type Givens } from "./evaluate.js";
import type { Model } from "./graph.js";
import { impossible, type GivenNumber, type Impossible, type Quantity } from "./quantity.js";

export interface SolveOptions {
  /** The quantity that must not exceed `atMost`, in its base unit. */
  readonly quantity: Quantity;
  readonly atMost: number;
  /** The input to choose; `quantity` must rise or fall with it throughout its bounds. */
  readonly input: GivenNumber;
  /** Which end of the possible values is wanted. */
  readonly want: "smallest" | "largest";
}

/** Halvings after which a bisection over 53 bits cannot get closer. */
const HALVINGS = 200;

/**
 * The answer backwards: the smallest or largest value of one input for which a quantity stays at or below a limit,
 * everything else as in `givens`. Bisection within the input's bounds, over whole numbers where only those make sense.
 *
 * At a bound the bound itself is returned. When no value meets the limit, the answer says so.
 * A value of the input for which the quantity has no value counts as not meeting the limit.
 */
export function solveFor(model: Model, givens: Givens, options: SolveOptions): number | Impossible {
  const { quantity, atMost, input, want } = options;
  const engine = engineOf(model);
  const plan = engine.plan([quantity]);
  engine.load(givens);
  const meets = (value: number): boolean => {
    engine.set(input.id, value);
    engine.run(plan);
    return engine.number(quantity.id) <= atMost;
  };
  const [wanted, other] = want === "smallest" ? [input.min, input.max] : [input.max, input.min];
  if (meets(wanted)) return wanted;
  if (!meets(other)) {
    return impossible(`No value of “${input.title}” is enough: something else is already too full.`, [
      quantity.id,
      input.id,
    ]);
  }
  return bisect({ fails: wanted, holds: other, meets, whole: input.whole });
}

interface Bracket {
  readonly fails: number;
  readonly holds: number;
  readonly meets: (value: number) => boolean;
  readonly whole: boolean;
}

/** Narrows the bracket until its ends are neighbours, and returns the end that holds. */
function bisect({ fails, holds, meets, whole }: Bracket): number {
  for (let step = 0; step < HALVINGS; step++) {
    const middle = whole ? Math.trunc((fails + holds) / 2) : between(fails, holds);
    if (middle === fails || middle === holds) return holds;
    if (meets(middle)) holds = middle;
    else fails = middle;
  }
  return holds;
}

/** The geometric mean, so that a range over many powers of ten is halved in powers of ten. */
function between(a: number, b: number): number {
  return a > 0 && b > 0 ? Math.sqrt(a) * Math.sqrt(b) : (a + b) / 2;
}
