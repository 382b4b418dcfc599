import type { GivenNumber } from "../model/quantity.js";
import { nearest } from "./inputs.js";

/** How many significant digits a slider sets: enough to be round, few enough to be read. */
const DIGITS = 2;

/**
 * Where a value stands on a slider.
 * @returns 0 at the smallest value to 1 at the largest; 0 for a value that is not stated
 */
export function positionOf(input: GivenNumber, value: number | null): number {
  if (value === null) return 0;
  const { min, max } = input;
  const position = isLogarithmic(input) ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Math.min(1, Math.max(0, position));
}

/**
 * The value at a place on a slider: the nearest round one that the input accepts.
 * @param position 0 to 1
 */
export function valueAt(input: GivenNumber, position: number): number {
  const { min, max } = input;
  const value = isLogarithmic(input) ? min * (max / min) ** position : min + position * (max - min);
  if (position <= 0 || position >= 1) return nearest(input, value);
  return nearest(input, Number(value.toPrecision(DIGITS)));
}

function isLogarithmic({ scale, min }: GivenNumber): boolean {
  return scale === "logarithmic" && min > 0;
}

/**
 * The next value up or down from the keyboard: one step of the second significant digit, one whole number at least
 * where only those make sense.
 */
export function stepped(input: GivenNumber, value: number, direction: 1 | -1): number {
  const magnitude = value > 0 ? 10 ** (Math.floor(Math.log10(value)) - (DIGITS - 1)) : 0;
  const step = Math.max(magnitude, input.whole ? 1 : 0) || (input.max - input.min) / 100;
  return nearest(input, Math.round(value / step + direction) * step);
}
