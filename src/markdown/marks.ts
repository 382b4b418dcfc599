import { inlineChoice, inlineNumber } from "../components/field.js";
import { html, type Markup } from "../components/html.js";
import { citationOf } from "./citation.js";
import { liveNumber, plainNumber, sentence } from "../components/number.js";
import { works, type Work } from "../model/works.js";
import { inputsById } from "../scenario/inputs.js";
import { defaultScenario } from "../scenario/scenario.js";
import { printedOnSlide } from "../views/capacity/slides.js";
import { choiceFieldView, numberFieldView } from "../views/fields.js";
import { phrases } from "../views/phrases.js";
import { workbookModel } from "../views/workbook.js";
import { addressOf, defaultText, defaultWorld, symbol } from "./workshop.js";

/**
 * What an author writes between double brackets inside a sentence:
 *
 * - `[[id]]` a live number: a derived one opens its derivation, an input can be typed over;
 * - `[[id|text]]` a live number that only follows along;
 * - `[[id|slide]]` what the slide prints for it;
 * - `[[$id]]` the symbol of a quantity;
 * - `[[=name]]` a sentence that the model writes;
 * - `[[@work: place]]` where the sentence before it is from.
 *
 * @param at.place tells one occurrence on the page from another
 * @param at.page the page's path
 * @throws {RangeError} when the name is not known
 */
export function mark(content: string, { place, page }: { place: string; page: string }): Markup {
  if (content.startsWith("@")) return citation(content.slice(1));
  if (content.startsWith("=")) return phrase(content.slice(1));
  if (content.startsWith("$")) return symbol(quantity(content.slice(1)));
  const [id = "", how] = content.split("|");
  const found = quantity(id);
  if (how === "slide") return printed(id);
  if (how === "text") return plainNumber({ id, text: defaultText(found) });
  if (how !== undefined) throw new RangeError(`"${how}" is not a way to show a number: "text" and "slide" are.`);
  if (found.kind === "derived") {
    return liveNumber({ id, title: found.title, text: defaultText(found), href: addressOf(id, page) });
  }
  return control(id, place);
}

function quantity(id: string) {
  const found = workbookModel.byId.get(id);
  if (!found) throw new RangeError(`There is no quantity "${id}".`);
  return found;
}

function printed(id: string): Markup {
  const text = printedOnSlide(id);
  if (text === null) throw new RangeError(`No slide prints "${id}".`);
  return html`<span class="plain-number">${text}</span>`;
}

/** Short, since it stands in the text; the work has its line among the sources. */
function citation(source: string): Markup {
  const { work, place } = citationOf(source);
  const { title, short = title }: Work = works[work];
  return html`<cite class="inline-source">${short}: ${place}</cite>`;
}

function phrase(name: string): Markup {
  const write = Object.hasOwn(phrases, name) ? phrases[name] : undefined;
  if (!write) throw new RangeError(`There is no sentence "${name}".`);
  return sentence({ id: name, text: write(defaultWorld) });
}

function control(id: string, place: string): Markup {
  const input = inputsById.get(id);
  if (!input) throw new RangeError(`There is no input "${id}".`);
  if (input.kind === "text") throw new RangeError(`"${id}" is a text, and no text stands in a sentence.`);
  const value = defaultScenario.values[input.id];
  return input.kind === "choice"
    ? inlineChoice({ ...choiceFieldView(input, value), place })
    : inlineNumber({ ...numberFieldView(input, value), place });
}
