import { withoutNoise } from "../model/digits.js";
import type { GivenNumber } from "../model/quantity.js";
import { nearest } from "./inputs.js";

/** How many significant digits a slider sets: enough to be round, few enough to be read. */
const DIGITS = 2;
/** Powers of ten on a logarithmic slider that begins at 0: below them there is only the 0 itself. */
const POWERS_ABOVE_ZERO = 5;
/** The same for memory, which is a few mebibytes here and a few tebibytes there. */
const POWERS_OF_MEMORY = 8;

/**
 * Where a value stands on a slider.
 * @returns 0 at the smallest value to 1 at the largest; 0 for a value that is not stated
 */
export function positionOf(input: GivenNumber, value: number | null): number {
  if (value === null) return 0;
  const { max } = input;
  const from = floorOf(input);
  const position = isLogarithmic(input) ? Math.log(value / from) / Math.log(max / from) : (value - from) / (max - from);
  return Math.min(1, Math.max(0, position));
}

/**
 * The value at a place on a slider: the nearest round one that the input accepts.
 * @param position 0 to 1
 */
export function valueAt(input: GivenNumber, position: number): number {
  if (position <= 0) return input.min;
  if (position >= 1) return input.max;
  const { max } = input;
  const from = floorOf(input);
  const value = isLogarithmic(input) ? from * (max / from) ** position : from + position * (max - from);
  return accepted(input, rounded(value, input));
}

/** A round number near a value: memory is round in powers of 1024. */
function rounded(value: number, { unit }: GivenNumber): number {
  const base = unit === "binaryBytes" ? binaryBase(value) : 1;
  return Number((value / base).toPrecision(DIGITS)) * base;
}

/** The largest power of 1024 of which a value has at least ten, so that two digits of it are a whole number. */
function binaryBase(value: number): number {
  return 1024 ** Math.max(0, Math.floor(Math.log(value / 10) / Math.log(1024)));
}

/**
 * The next value up or down from the keyboard: one step of the second significant digit, one whole number at least
 * where only those make sense.
 */
export function stepped(input: GivenNumber, value: number, direction: 1 | -1): number {
  const from = Math.max(value, floorOf(input));
  const base = input.unit === "binaryBytes" ? binaryBase(from) : 1;
  const magnitude = from > 0 ? base * 10 ** (Math.floor(Math.log10(from / base)) - (DIGITS - 1)) : 0;
  const step = Math.max(magnitude, input.whole ? 1 : 0) || (input.max - input.min) / 100;
  return accepted(input, withoutNoise(Math.round(from / step + direction) * step));
}

function isLogarithmic({ scale }: GivenNumber): boolean {
  return scale === "logarithmic";
}

/** Where the way of a slider begins: at the smallest value, but a logarithm cannot begin at 0. */
function floorOf(input: GivenNumber): number {
  const { min, max, unit } = input;
  const powers = unit === "binaryBytes" ? POWERS_OF_MEMORY : POWERS_ABOVE_ZERO;
  return isLogarithmic(input) && min === 0 ? Number((max / 10 ** powers).toPrecision(DIGITS)) : min;
}

/** The nearest value that the input accepts; the smallest for all that is not above the beginning of the way. */
function accepted(input: GivenNumber, value: number): number {
  return value <= floorOf(input) ? input.min : nearest(input, value);
}
