import { withoutNoise } from "../../src/model/digits.js";
import type { Evaluation } from "../../src/model/evaluate.js";
import type { Derived, GivenNumber } from "../../src/model/quantity.js";
import { read } from "../../src/model/reading.js";
import { format, scales } from "../../src/model/units.js";
import { NO_VALUE, valueText } from "../../src/views/value-text.js";

/** The numbers that a shown text may stand for. */
export interface ShownRange {
  readonly from: number;
  readonly shown: number;
  readonly to: number;
}

/** What a reader can know of a quantity from its text: the number it reads as, give or take half of its last digit. */
export function shownRange(quantity: Derived | GivenNumber, evaluation: Evaluation): ShownRange {
  const text = valueText(quantity, evaluation);
  if (text === NO_VALUE) return { from: 0, shown: 0, to: 0 };
  const reading = read(text, quantity.unit);
  if ("problem" in reading) throw new Error(reading.problem);
  const value = evaluation.values[quantity.id] as number;
  // A value that rounding lifts to the next scale, such as 119.7 min to 2 h, is as far off as the smaller scale allows.
  const half = Math.max(precisionOf(quantity, value, reading.value), Math.abs(value - reading.value));
  return { from: reading.value - half, shown: reading.value, to: reading.value + half };
}

/** Half of the last digit that may be shown, in base units: decimals are fixed, or three digits and the integer part. */
function precisionOf(quantity: Derived | GivenNumber, value: number, shown: number): number {
  const show = quantity.kind === "derived" ? quantity.show : undefined;
  const { unit } = format(value, quantity.unit, show);
  const base = scales[quantity.unit].find(({ label }) => label === unit)?.base as number;
  const magnitude = Math.abs(withoutNoise(shown / base));
  const usual = magnitude === 0 || magnitude >= 100 ? 0 : Math.min(6, 2 - Math.floor(Math.log10(magnitude)));
  return (base * 10 ** -(show?.decimals ?? usual)) / 2;
}
