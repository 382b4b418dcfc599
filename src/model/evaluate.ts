import { ancestors, type Model } from "./graph.js";
import type { Case, Derived, Impossible, Quantity } from "./quantity.js";

/** What a scenario gives: a number in base units, the key of a choice, or null for "not stated". */
export type Given = number | string | null;
export type Givens = Readonly<Record<string, Given>>;

/** The values of one evaluation, by id. A quantity without a value is NaN here, and its reason is in `reasons`. */
export interface Evaluation {
  readonly values: Readonly<Record<string, number | string>>;
  readonly reasons: ReadonlyMap<string, Impossible>;
  /** Which case of each derived quantity holds. */
  readonly cases: Readonly<Record<string, number>>;
}

/** Called with each derived number as soon as it is known; what it returns is carried on. */
export type Adjust = (value: number, quantity: Derived) => number;

/** Some of the engine's steps, in order: those that lead to the quantities wanted. */
export type Plan = Uint16Array;

/**
 * Evaluates one model again and again without allocating.
 *
 * The numbers stand in one typed array; formulas read them through `view`, whose properties are the quantities' ids.
 * There is one view per model, because a formula stays fast only as long as it sees objects of one shape.
 */
export interface Engine {
  /** Sets every input; absent ones become unknown. */
  load(givens: Givens): void;
  /** Sets one input. */
  set(id: string, value: Given): void;
  plan(targets: readonly Quantity[]): Plan;
  /** Computes the steps of the plan, all of them without one. */
  run(plan?: Plan, adjust?: Adjust): void;
  /** The value as of the last run; NaN when it has none. */
  number(id: string): number;
  reason(id: string): Impossible | undefined;
  snapshot(): Evaluation;
}

type View = Readonly<Record<string, unknown>>;
type AnyCase = Case<View>;

interface Step {
  readonly quantity: Derived;
  readonly slot: number;
  readonly uses: readonly number[];
  readonly compute: (view: View) => number | Impossible;
}

const engines = new WeakMap<Model, Engine>();

/** The engine of a model; the same one for the same model. */
export function engineOf(model: Model): Engine {
  const engine = engines.get(model) ?? createEngine(model);
  engines.set(model, engine);
  return engine;
}

/** Computes every quantity of the model for one scenario, into an object of its own. */
export function evaluate(model: Model, givens: Givens, { adjust }: { adjust?: Adjust } = {}): Evaluation {
  const engine = engineOf(model);
  engine.load(givens);
  engine.run(undefined, adjust);
  return engine.snapshot();
}

function createEngine(model: Model): Engine {
  const { quantities } = model;
  const slots = new Map(quantities.map(({ id }, slot) => [id, slot]));
  const slot = (id: string): number => {
    const found = slots.get(id);
    if (found === undefined) throw new RangeError(`The model has no quantity "${id}".`);
    return found;
  };
  const numbers = new Float64Array(quantities.length);
  const words: string[] = quantities.map(() => "");
  const reasons: (Impossible | undefined)[] = quantities.map(() => undefined);
  const view = viewOf(quantities, { numbers, words });
  const derived = quantities.filter((quantity): quantity is Derived => quantity.kind === "derived");
  const steps: Step[] = derived.map((quantity) => ({
    quantity,
    slot: slot(quantity.id),
    uses: quantity.uses.map(({ id }) => slot(id)),
    compute: computeOf(quantity),
  }));
  const all: Plan = Uint16Array.from(steps.keys());
  let unknown = 0;

  const settle = (at: number, reason: Impossible | undefined): void => {
    unknown += (reason ? 1 : 0) - (reasons[at] ? 1 : 0);
    reasons[at] = reason;
  };
  const missing = ({ uses }: Step): Impossible | undefined => {
    for (const use of uses) if (reasons[use]) return reasons[use];
    return undefined;
  };
  const set = (id: string, value: Given): void => {
    const at = slot(id);
    const absent = value === null;
    settle(at, absent ? notStated(quantities[at] as Quantity) : undefined);
    if (typeof value === "string") words[at] = value;
    else numbers[at] = absent ? NaN : value;
  };

  return {
    set,
    load(givens) {
      for (const { id, kind } of quantities) if (kind !== "derived") set(id, givens[id] ?? null);
    },
    plan(targets) {
      const wanted = ancestors(targets);
      return all.filter((index) => wanted.has((steps[index] as Step).quantity.id));
    },
    run(plan = all, adjust) {
      for (let index = 0; index < plan.length; index++) {
        const step = steps[plan[index] as number] as Step;
        const result = (unknown > 0 ? missing(step) : undefined) ?? step.compute(view);
        if (typeof result === "number") {
          if (reasons[step.slot]) settle(step.slot, undefined);
          numbers[step.slot] = adjust ? adjust(result, step.quantity) : result;
        } else {
          settle(step.slot, result);
          numbers[step.slot] = NaN;
        }
      }
    },
    number: (id) => numbers[slot(id)] as number,
    reason: (id) => reasons[slot(id)],
    snapshot: () => ({
      values: { ...view } as Evaluation["values"],
      reasons: new Map(quantities.flatMap(({ id }, at) => (reasons[at] ? [[id, reasons[at]] as const] : []))),
      cases: Object.fromEntries(derived.map((quantity) => [quantity.id, caseIndex(quantity, view)])),
    }),
  };
}

/** The case of a derived quantity that holds; the last one when none says so. */
function caseIndex({ cases }: Derived, view: View): number {
  for (let index = 0; index < cases.length - 1; index++) if ((cases[index] as AnyCase).when(view)) return index;
  return cases.length - 1;
}

function computeOf(quantity: Derived): Step["compute"] {
  const cases = quantity.cases as readonly AnyCase[];
  const [only] = cases;
  if (only && cases.length === 1) return only.compute;
  return (view) => (cases[caseIndex(quantity, view)] as AnyCase).compute(view);
}

function viewOf(
  quantities: readonly Quantity[],
  { numbers, words }: { numbers: Float64Array; words: readonly string[] },
): View {
  const view = {};
  quantities.forEach(({ id, kind }, at) => {
    const get = kind === "choice" ? () => words[at] : () => numbers[at];
    Object.defineProperty(view, id, { enumerable: true, get });
  });
  return view;
}

function notStated({ id, title }: Quantity): Impossible {
  return { impossible: `${title}: not stated.`, because: [id] };
}
