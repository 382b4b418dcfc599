import type { Span } from "../../types/layout.js";
import { bigEndian } from "../bytes/big-endian.js";
import { twosComplement } from "../bytes/twos-complement.js";
import type { Place } from "../place.js";
import { decimalOf } from "../read/decimal.js";
import { refusal } from "../read/shown.js";
import { wholeOf } from "../read/whole.js";
import type { LeafWriter } from "../writer.js";
import { span, unwritable, type Written } from "../written.js";

/** What Flink writes in place of the length: 0 for null, then Java’s constants ZERO, ONE and TEN (`BigIntSerializer.writeBigInteger`). */
const NULL = 0;
const constants = new Map([
  [0n, 1],
  [1n, 2],
  [10n, 3],
]);
const OTHERS = 4;

/**
 * Writes a BigInteger: its length and four, then its two’s complement. 0, 1 and 10 are taken for Java’s constants, which
 * `BigInteger.valueOf` gives and arithmetic often does; of `new BigInteger("1")` Flink writes a byte more.
 */
export const writeBigInteger: LeafWriter = (sample, place) => {
  const value = wholeOf(sample);
  if (value !== null) return whole(value, place);
  return sample === null ? nothing(place) : unwritable(place, refusal(allowed("BigInteger, a whole number"), sample));
};

/** Writes a BigDecimal: its unscaled value as a BigInteger, where 0, 1 and 10 always are the constants, then its scale. */
export const writeBigDecimal: LeafWriter = (sample, place) => {
  if (sample === null) return nothing(place);
  const value = decimalOf(sample);
  if (!value) return unwritable(place, refusal(allowed("BigDecimal, a decimal number"), sample));
  return [...whole(value.unscaled, place), ...span(place, "scale", int(value.scale))];
};

function allowed(what: string): string {
  return `Here is a ${what}, in quotes where a double cannot hold it, or null`;
}

function nothing(place: Place): Written {
  return span(place, "null", int(NULL));
}

function whole(value: bigint, place: Place): readonly Span[] {
  const constant = constants.get(value);
  if (constant !== undefined) return span(place, "constant", int(constant));
  const bytes = twosComplement(value);
  return [...span(place, "length", int(bytes.length + OTHERS)), ...span(place, "value", bytes)];
}

function int(value: number): readonly number[] {
  return bigEndian(value, { bytes: 4 });
}
