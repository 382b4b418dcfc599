import type { Evaluation } from "../model/evaluate.js";
import { children, parents, type Model } from "../model/graph.js";
import { isNumber, type Case, type Derived, type Quantity } from "../model/quantity.js";
import { accountStep } from "./account.js";
import { sourceText } from "./source-text.js";
import { valueText } from "./value-text.js";

/** One way in which a quantity is computed, as TeX: with symbols, and with a place for each number. */
export interface DerivationCase {
  readonly says: string;
  readonly symbols: string;
  readonly numbers: string;
}

/** Everything there is to say about one derived number. */
export interface Derivation {
  readonly id: string;
  readonly title: string;
  readonly symbol: string;
  readonly cases: readonly DerivationCase[];
  readonly activeCase: number;
  /** The numbers put in, for what is counted; null for what a formula computes. */
  readonly account: string | null;
  readonly result: string;
  /** Why there is no result; empty when there is one. */
  readonly reason: string;
  readonly source: string;
  readonly from: readonly Reference[];
  readonly into: readonly Reference[];
}

export interface Reference {
  readonly id: string;
  readonly title: string;
}

/** Gives each quantity's place in a formula: its symbol, or a place for its number. */
type Notation = (quantity: Quantity) => string;

const symbolOf: Notation = (quantity) => (isNumber(quantity) ? quantity.symbol : "");

/**
 * The derivation of a quantity in one scenario.
 * @param place TeX that marks the place of a quantity's number, to be filled in and kept up to date.
 */
export function derivationOf(
  quantity: Derived,
  { model, evaluation, place }: { model: Model; evaluation: Evaluation; place: Notation },
): Derivation {
  return {
    id: quantity.id,
    title: quantity.title,
    symbol: quantity.symbol,
    cases: quantity.cases.map((one) => ({
      says: one.says,
      symbols: texOf(quantity, one, symbolOf),
      numbers: texOf(quantity, one, place),
    })),
    activeCase: evaluation.cases[quantity.id] ?? 0,
    account: quantity.account ? accountStep(quantity, evaluation) : null,
    result: valueText(quantity, evaluation),
    reason: evaluation.reasons.get(quantity.id)?.impossible ?? "",
    source: sourceText(quantity.source),
    from: parents(quantity).map(({ id, title }) => ({ id, title })),
    into: children(model, quantity.id).map(({ id, title }) => ({ id, title })),
  };
}

/** The TeX of one case, with each quantity written as `notation` says. */
export function texOf(quantity: Derived, one: Case<never>, notation: Notation): string {
  const symbols = Object.fromEntries(parents(quantity).map((parent) => [parent.id, notation(parent)]));
  return (one as Case<Record<string, unknown>>).tex(symbols);
}
