import type { Evaluation } from "../model/evaluate.js";
import type { Quantity } from "../model/quantity.js";
import { text } from "../model/units.js";

/** What stands in the place of a number that does not exist. */
export const NO_VALUE = "—";

/** The value of a quantity as a reader sees it: with its unit, the label of a choice, or a dash. */
export function valueText(quantity: Quantity, { values }: Pick<Evaluation, "values">): string {
  const value = values[quantity.id];
  if (quantity.kind === "choice") return quantity.options[String(value)] ?? NO_VALUE;
  if (quantity.kind === "text") return String(value);
  if (typeof value !== "number" || Number.isNaN(value)) return NO_VALUE;
  return text(value, quantity.unit, quantity.kind === "derived" ? quantity.show : undefined);
}
