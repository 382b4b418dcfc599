import type { Source } from "./sources.js";
import type { Unit } from "./units.js";

/**
 * A quantity is a named number of the workbook. It is either given (the reader sets it) or derived (a function of
 * other quantities). Everything a page shows about a number follows from this one definition: its value, its text,
 * its formula, its derivation, what it depends on, the link to it.
 */
export type Quantity<Id extends string = string> = GivenNumber<Id> | GivenChoice<Id> | GivenText<Id> | Derived<Id>;

/** What every quantity says about itself. */
interface Described<Id extends string> {
  readonly id: Id;
  /** A noun phrase that reads well alone, without a full stop. */
  readonly title: string;
  readonly source: Source;
}

/** An input with a number. */
export interface GivenNumber<Id extends string = string> extends Described<Id> {
  readonly kind: "number";
  /** TeX. */
  readonly symbol: string;
  readonly unit: Unit;
  /** One sentence: what it is in a running system, and how to find it there. */
  readonly help: string;
  /** In base units; null where the talk does not state it. */
  readonly initial: number | null;
  /** Smallest and largest accepted value, in base units, both included. */
  readonly min: number;
  readonly max: number;
  /** Whether only whole numbers make sense. */
  readonly whole: boolean;
  /** How a slider divides the range. */
  readonly scale: "linear" | "logarithmic";
  /** Whether "not stated" (null) is a legal answer. */
  readonly optional: boolean;
  /** Its name in a link. */
  readonly link: string;
}

/** An input with a choice between named alternatives. */
export interface GivenChoice<Id extends string = string, Option extends string = string> extends Described<Id> {
  readonly kind: "choice";
  readonly help: string;
  readonly initial: NoInfer<Option>;
  /** Option to label, in the order they are offered. */
  readonly options: Readonly<Record<Option, string>>;
  readonly link: string;
}

/** An input with a text in a notation of its own. */
export interface GivenText<Id extends string = string> extends Described<Id> {
  readonly kind: "text";
  readonly help: string;
  readonly initial: string;
  /** What is wrong with a text, as a sentence; null when nothing is. */
  readonly objection: (text: string) => string | null;
  readonly link: string;
}

/** A quantity that is a number, and therefore has a symbol and a unit. */
export type NumberQuantity<Id extends string = string> = GivenNumber<Id> | Derived<Id>;

/** A scenario without an answer, and why. */
export interface Impossible {
  /** A sentence for the reader. */
  readonly impossible: string;
  /** The quantities to look at first. */
  readonly because: readonly string[];
}

/** One way to compute a quantity. `tex` is the formula of exactly what `compute` does; a test holds the two together. */
export interface Formula<Values> {
  /** In base units. Never called when a quantity in `uses` has no value. */
  compute(values: Values): number | Impossible;
  tex(symbols: { readonly [Id in keyof Values]: string }): string;
}

/** A formula for some scenarios: the first case that holds is the one that counts. */
export interface Case<Values> extends Formula<Values> {
  when(values: Values): boolean;
  /** When it holds, as half a sentence: "with full checkpoints". */
  readonly says: string;
}

export interface Derived<Id extends string = string> extends Described<Id> {
  readonly kind: "derived";
  readonly symbol: string;
  readonly unit: Unit;
  /** Overrides how the unit is shown. */
  readonly show?: Show;
  readonly uses: readonly Quantity[];
  /** Quantities that may be unknown: they reach `compute` as NaN then, and `known` tells. */
  readonly considers: readonly Quantity[];
  readonly cases: readonly Case<Readonly<Record<string, never>>>[];
  /** For what an algorithm counts: the numbers put in, as a sum. The formula then says in symbols what is counted. */
  account?(values: Readonly<Record<string, never>>): string;
}

/** How a number is written where the unit's own rule is not wanted. */
export interface Show {
  /** A fixed scale of the unit, such as "MB/s". */
  readonly scale?: string;
  /** Digits after the point at most. */
  readonly decimals?: number;
  /** Every digit, unrounded, in the fixed scale or else in the base unit: for sizes where each byte counts. */
  readonly exact?: boolean;
}

type ValueOf<Q> = Q extends GivenText ? string : Q extends GivenChoice<string, infer Option> ? Option : number;

/** The values that a list of quantities hands to a formula, by id. */
export type ValuesOf<Quantities extends readonly Quantity[]> = {
  readonly [Q in Quantities[number] as Q["id"]]: ValueOf<Q>;
};

interface DerivedDefinition<
  Id extends string,
  Uses extends readonly Quantity[],
  Considers extends readonly Quantity[],
> extends Described<Id> {
  readonly symbol: string;
  readonly unit: Unit;
  readonly show?: Show;
  readonly uses: Uses;
  readonly considers?: Considers;
}

type Inputs<Uses extends readonly Quantity[], Considers extends readonly Quantity[]> = ValuesOf<Uses> &
  ValuesOf<Considers>;

/**
 * Defines a derived quantity: one formula, or one per case.
 * Quantities are named by reference, so a cycle or a misspelt name cannot be written.
 */
export function derive<
  const Id extends string,
  const Uses extends readonly Quantity[],
  const Considers extends readonly Quantity[] = readonly [],
>(
  definition: DerivedDefinition<Id, Uses, Considers> &
    (
      | (Formula<Inputs<Uses, Considers>> & { account?(values: Inputs<Uses, Considers>): string })
      | { readonly cases: readonly Case<Inputs<Uses, Considers>>[] }
    ),
): Derived<Id> {
  const { considers = [], ...rest } = definition;
  const cases =
    "cases" in definition
      ? definition.cases
      : [{ when: () => true, says: "always", compute: definition.compute, tex: definition.tex }];
  return { ...rest, kind: "derived", considers, cases: cases };
}

type Optional<T, Keys extends keyof T> = Omit<T, Keys> & Partial<Pick<T, Keys>>;

/** Defines an input with a number; not whole, logarithmic and required unless said otherwise. */
export function givenNumber<const Id extends string>(
  definition: Optional<Omit<GivenNumber<Id>, "kind">, "whole" | "scale" | "optional">,
): GivenNumber<Id> {
  return { kind: "number", whole: false, scale: "logarithmic", optional: false, ...definition };
}

/** Defines an input with a choice. */
export function givenChoice<const Id extends string, const Option extends string>(
  definition: Omit<GivenChoice<Id, Option>, "kind">,
): GivenChoice<Id, Option> {
  return { kind: "choice", ...definition };
}

/** Defines an input with a text. */
export function givenText<const Id extends string>(definition: Omit<GivenText<Id>, "kind">): GivenText<Id> {
  return { kind: "text", ...definition };
}

/** Whether a quantity is a number. */
export function isNumber(quantity: Quantity): quantity is NumberQuantity {
  return quantity.kind === "number" || quantity.kind === "derived";
}

/** Says that a scenario has no answer: a sentence, and the ids of the quantities to look at. */
export function impossible(sentence: string, because: readonly string[]): Impossible {
  return { impossible: sentence, because };
}

/** Whether a result is the reason why there is none. */
export function isImpossible(result: object): result is Impossible {
  return "impossible" in result;
}

/** Whether a considered quantity has a value. */
export function known(value: number): boolean {
  return !Number.isNaN(value);
}
