import { derivation, derivationLink, ledgerEntry, type DerivationParts } from "../components/derivation.js";
import type { Markup } from "../components/html.js";
import { inputEntry } from "../components/input-entry.js";
import { quantityOf } from "../model/graph.js";
import { isNumber, type Derived, type Quantity } from "../model/quantity.js";
import { inputs, type Input } from "../scenario/inputs.js";
import { defaultScenario } from "../scenario/scenario.js";
import { printedOnSlide } from "../views/capacity/slides.js";
import { derivationOf, type Reference } from "../views/derivation.js";
import { sourceText } from "../views/source-text.js";
import { valueText } from "../views/value-text.js";
import { chapterOf, chapterQuantities, workbookModel } from "../views/workbook.js";
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
  if (!isNumber(quantity)) throw new RangeError(`"${quantity.id}" is no number and has no symbol.`);
  return renderMath(quantity.symbol);
}

/** A derivation in the text, with the default scenario's numbers. */
export function derivationMarkup(quantity: Derived, page: string): Markup {
  return derivation(partsOf(quantity, page));
}

/** A derivation collapsed to its result. */
export function ledgerMarkup(quantity: Derived, page: string): Markup {
  return ledgerEntry(partsOf(quantity, page));
}

/** The inputs that a chapter adds, each with what it means and where its first value is from. */
export function inputEntries(chapter: string): readonly Markup[] {
  const added = quantitiesOf(chapter);
  return (inputs as readonly Input[])
    .filter((input) => added.has(input))
    .map((input) =>
      inputEntry({
        ...input,
        symbol: input.kind === "number" ? symbol(input) : null,
        text: defaultText(input),
        source: sourceText(input.source),
      }),
    );
}

/** The derived quantities that a chapter adds, in an order in which each comes after all it stands on. */
export function derivedQuantities(chapter: string): readonly Derived[] {
  const added = quantitiesOf(chapter);
  return workbookModel.quantities.filter(
    (quantity): quantity is Derived => quantity.kind === "derived" && added.has(quantity),
  );
}

function quantitiesOf(chapter: string): ReadonlySet<Quantity> {
  const added = Object.hasOwn(chapterQuantities, chapter) ? chapterQuantities[chapter] : undefined;
  if (!added) throw new RangeError(`There is no chapter "${chapter}".`);
  return new Set(added);
}

/** The address of a quantity's derivation, as seen from a page. */
export function addressOf(id: string, page: string): string {
  const chapter = chapterOf(id);
  return chapter === undefined || `/${chapter}` === page ? derivationLink(id) : `/${chapter}${derivationLink(id)}`;
}

function partsOf(quantity: Derived, page: string): DerivationParts {
  const view = derivationOf(quantity, { model: workbookModel, evaluation: defaultWorld.evaluation, place: placeFor });
  const textOf = (id: string): string => defaultText(quantityOf(workbookModel, id));
  const referenceFrom = ({ id, title }: Reference) => ({ title, href: addressOf(id, page) });
  return {
    ...view,
    from: view.from.map(referenceFrom),
    into: view.into.map(referenceFrom),
    cases: view.cases.map(({ says, symbols, numbers }) => ({
      says,
      formula: renderMath(String.raw`\displaystyle ${view.symbol} = ${symbols}`),
      // A formula that is one number, or none, is its own result; what is counted has an account instead.
      numbers:
        view.account === null && isMoreThanOneNumber(numbers)
          ? renderMath(String.raw`\displaystyle {} = ${numbers}`, textOf)
          : null,
    })),
    printed: printedOnSlide(quantity.id),
    code: sources.get(quantity.id) ?? "",
  };
}

function isMoreThanOneNumber(numbers: string): boolean {
  return !/^(\\text\{\w+\}|\d+)$/.test(numbers);
}
