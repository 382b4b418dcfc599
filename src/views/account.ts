import type { Evaluation } from "../model/evaluate.js";
import type { Quantity } from "../model/quantity.js";

/** The same as a step of a derivation: "= 4 + 8"; empty where it is one number, which is the result already. */
export function accountStep(quantity: Quantity, evaluation: Pick<Evaluation, "values" | "reasons">): string {
  const account = accountText(quantity, evaluation);
  return /^\d*$/.test(account) ? "" : `= ${account}`;
}

/** The numbers put in, of a quantity that an algorithm counts: "4 + 8"; empty where there is no result. */
export function accountText(quantity: Quantity, { values, reasons }: Pick<Evaluation, "values" | "reasons">): string {
  if (quantity.kind !== "derived" || !quantity.account || reasons.has(quantity.id)) return "";
  return quantity.account(values as Readonly<Record<string, never>>);
}
