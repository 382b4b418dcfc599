import type { GivenChoice, GivenNumber } from "../model/quantity.js";
import { read } from "../model/reading.js";
import { text, words } from "../model/units.js";
import { compact } from "../scenario/compact.js";
import type { InputValue } from "../scenario/inputs.js";
import { positionOf } from "../scenario/slider.js";

/** What a field shows of one input. */
export interface NumberFieldView {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly text: string;
  readonly words: string;
  /** 0 to 1. */
  readonly position: number;
  readonly placeholder: string;
}

/** What stands in an empty field of an input that may be left open. */
const NOT_STATED = "not stated";

/** A number input with a value, ready for its field. */
export function numberFieldView(input: GivenNumber, value: InputValue): NumberFieldView {
  const number = typeof value === "number" ? value : null;
  return {
    id: input.id,
    title: input.title,
    help: input.help,
    text: number === null ? "" : fieldText(number, input),
    words: number === null ? "" : wordsBeside(fieldText(number, input), words(number, input.unit)),
    position: positionOf(input, number),
    placeholder: input.optional ? NOT_STATED : "",
  };
}

/** A choice with a value, ready for its field. */
export function choiceFieldView(input: GivenChoice, value: InputValue) {
  const { id, title, help, options } = input;
  return { id, title, help, value: String(value), options: Object.entries(options) };
}

/** The words for a number, unless they are what the field says already. */
function wordsBeside(shown: string, words: string): string {
  return words === shown ? "" : words;
}

/** The usual text of a number if it reads back to exactly that number, else one with more digits that does. */
function fieldText(value: number, { unit }: GivenNumber): string {
  const usual = text(value, unit);
  const reading = read(usual, unit);
  return "value" in reading && reading.value === value ? usual : compact(value, unit);
}
