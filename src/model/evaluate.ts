import { ancestors, type Model } from "./graph.js";
import { isNumber, type Case, type Derived, type Impossible, type Quantity } from "./quantity.js";

/** What a scenario gives: a number in base units, the key of a choice, a text, or null for "not stated". */
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
 * Evaluates one model again and again without allocating. When one input takes many values, as in a sweep, only what
 * stands on that input is computed again.
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
type Compute = (view: View) => number | Impossible;

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
  // Each derived quantity is computed by one step. What is known about the steps stands in arrays beside each other.
  const derived = quantities.filter((quantity): quantity is Derived => quantity.kind === "derived");
  const computes = derived.map(computeOf);
  const targets = Uint16Array.from(derived, ({ id }) => slot(id));
  const uses = derived.map((quantity) => quantity.uses.map(({ id }) => slot(id)));
  const standsOn = derived.map((quantity) => ancestors([quantity]));
  const all: Plan = Uint16Array.from(derived.keys());
  /** The steps that use the quantity in each slot. */
  const users = quantities.map((_, at) => [...all].filter((step) => uses[step]?.includes(at)));
  /** How many of the quantities that each step uses have no value. */
  const lacking = new Uint8Array(derived.length);
  /** The last plan run, unless more than one input has been set since then. */
  let current: Plan | null = null;
  /** The one input that has been set since then. */
  let changed: string | null = null;
  /** The steps of a plan that stand on an input; kept, since a sweep asks for the same again and again. */
  let kept: { readonly plan: Plan; readonly input: string; readonly steps: Plan } | null = null;

  /** Notes why a quantity has no value, or that it has one. */
  const settle = (at: number, reason: Impossible | undefined): void => {
    const change = (reason ? 1 : 0) - (reasons[at] ? 1 : 0);
    if (change !== 0) for (const step of users[at] as number[]) lacking[step] = (lacking[step] as number) + change;
    reasons[at] = reason;
  };
  /** Why a step cannot be computed: the reason of the first thing missing. */
  const reasonFor = (step: number): Impossible => {
    const missing = (uses[step] as number[]).find((at) => reasons[at]) as number;
    return reasons[missing] as Impossible;
  };
  const set = (id: string, value: Given): void => {
    const at = slot(id);
    settle(at, value === null ? notStated(quantities[at] as Quantity) : undefined);
    words[at] = typeof value === "string" ? value : "";
    numbers[at] = typeof value === "number" ? value : NaN;
    if (changed !== null && changed !== id) current = null;
    changed = id;
  };
  /** The steps of a plan whose results may differ from those of the last run. */
  const due = (plan: Plan): Plan => {
    if (plan !== current || changed === null) return plan;
    if (kept?.plan !== plan || kept.input !== changed) {
      const input = changed;
      kept = { plan, input, steps: plan.filter((step) => standsOn[step]?.has(input)) };
    }
    return kept.steps;
  };

  return {
    set,
    load(givens) {
      for (const { id, kind } of quantities) if (kind !== "derived") set(id, givens[id] ?? null);
    },
    plan(targets) {
      const wanted = ancestors(targets);
      return all.filter((step) => wanted.has((derived[step] as Derived).id));
    },
    run(plan = all, adjust) {
      const steps = adjust ? plan : due(plan);
      for (let index = 0; index < steps.length; index++) {
        const step = steps[index] as number;
        const at = targets[step] as number;
        const result = lacking[step] === 0 ? (computes[step] as Compute)(view) : reasonFor(step);
        if (typeof result === "number") {
          numbers[at] = adjust ? adjust(result, derived[step] as Derived) : result;
          if (reasons[at] !== undefined) settle(at, undefined);
        } else {
          numbers[at] = NaN;
          settle(at, result);
        }
      }
      current = adjust ? null : plan;
      changed = null;
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

/** One function for all cases: the first that holds computes. */
function computeOf({ cases }: Derived): Compute {
  const earlier = cases.slice(0, -1) as readonly AnyCase[];
  const last = cases.at(-1) as AnyCase;
  return earlier.reduceRight<Compute>(
    (otherwise, { when, compute }) =>
      (view) =>
        when(view) ? compute(view) : otherwise(view),
    last.compute,
  );
}

function viewOf(
  quantities: readonly Quantity[],
  { numbers, words }: { numbers: Float64Array; words: readonly string[] },
): View {
  const view = {};
  quantities.forEach((quantity, at) => {
    const get = isNumber(quantity) ? () => numbers[at] : () => words[at];
    Object.defineProperty(view, quantity.id, { enumerable: true, get });
  });
  return view;
}

function notStated({ id, title }: Quantity): Impossible {
  return { impossible: `${title}: not stated.`, because: [id] };
}
