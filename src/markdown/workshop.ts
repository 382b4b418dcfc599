import { derivation, ledgerEntry, type DerivationParts } from "../components/derivation.js";
import type { Markup } from "../components/html.js";
import { inputEntry } from "../components/input-entry.js";
import { quantityOf } from "../model/graph.js";
import type { Derived, Quantity } from "../model/quantity.js";
import { inputs, type Input } from "../scenario/inputs.js";
import { defaultScenario } from "../scenario/scenario.js";
import { printedOnSlide } from "../views/capacity/slides.js";
import { derivationOf } from "../views/derivation.js";
import { sourceText } from "../views/source-text.js";
import { valueText } from "../views/value-text.js";
import { workbookModel } from "../views/workbook.js";
import { worldOf, type World } from "../views/world.js";
import { placeFor, renderMath } from "./math.js";
import { formulaSources } from "./source-code.js";

/** The scenario that pages are built with. */
export const defaultWorld: World = worldOf(workbookModel, defaultScenario.values);

const sources = formulaSources("src/model");

/** The text of any quantity in the default scenario. */
export function defaultText(quantity: Quantity): string {
  return valueText(quantity, defaultWorld.evaluation);
}

/** A quantity's symbol, set. */
export function symbol(quantity: Quantity): Markup {
  if (quantity.kind === "choice") throw new RangeError(`"${quantity.id}" is a choice and has no symbol.`);
  return renderMath(quantity.symbol);
}

/** A derivation in the text, with the default scenario's numbers. */
export function derivationMarkup(quantity: Derived): Markup {
  return derivation(partsOf(quantity));
}

/** A derivation collapsed to its result. */
export function ledgerMarkup(quantity: Derived): Markup {
  return ledgerEntry(partsOf(quantity));
}

/** All inputs, each with what it means and where its first value is from. */
export function inputEntries(): readonly Markup[] {
  return inputs.map((input: Input) =>
    inputEntry({
      ...input,
      symbol: input.kind === "number" ? symbol(input) : null,
      text: defaultText(input),
      source: sourceText(input.source),
    }),
  );
}

/** Every derived quantity of the workbook. */
export function derivedQuantities(): readonly Derived[] {
  return workbookModel.quantities.filter((quantity): quantity is Derived => quantity.kind === "derived");
}

function partsOf(quantity: Derived): DerivationParts {
  const view = derivationOf(quantity, { model: workbookModel, evaluation: defaultWorld.evaluation, place: placeFor });
  const textOf = (id: string): string => defaultText(quantityOf(workbookModel, id));
  return {
    ...view,
    cases: view.cases.map(({ says, symbols, numbers }) => ({
      says,
      formula: renderMath(String.raw`\displaystyle ${view.symbol} = ${symbols}`),
      // A formula that is one number, or none, is its own result.
      numbers: isMoreThanOneNumber(numbers) ? renderMath(String.raw`\displaystyle {} = ${numbers}`, textOf) : null,
    })),
    printed: printedOnSlide(quantity.id),
    code: sources.get(quantity.id) ?? "",
  };
}

function isMoreThanOneNumber(numbers: string): boolean {
  return !/^(\\text\{\w+\}|\d+)$/.test(numbers);
}
