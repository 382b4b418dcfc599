import { floating } from "../bytes/floating.js";
import { utf8 } from "../bytes/utf8.js";
import { type Decimal, decimalOf } from "../read/decimal.js";
import { littleEndian } from "./little-endian.js";

/** Types of a primitive, in the upper six bits of its first byte (`BinaryVariantUtil`). */
const type = { null: 0, true: 1, false: 2, integer: 3, double: 7, decimal: 8, text: 16 } as const;

/** Integers and decimals: bytes and digits of each, in the order of their types. */
const integers = [1, 2, 4, 8] as const;
const decimals = [
  { bytes: 4, digits: 9 },
  { bytes: 8, digits: 18 },
  { bytes: 16, digits: 38 },
] as const;

/** Bytes of a text whose length is in the first byte. */
const SHORT = 63;

/** A variant that is null, a boolean, a number or a text. */
export function scalar(sample: null | boolean | number | string): readonly number[] {
  if (sample === null) return [primitive(type.null)];
  if (typeof sample === "boolean") return [primitive(sample ? type.true : type.false)];
  return typeof sample === "number" ? number(sample) : text(utf8(sample));
}

/** The header of a value that is not a short text, an object or a list. */
function primitive(id: number): number {
  return id << 2;
}

function text(bytes: readonly number[]): readonly number[] {
  if (bytes.length <= SHORT) return [(bytes.length << 2) | 1, ...bytes];
  return [primitive(type.text), ...littleEndian(bytes.length, { bytes: 4 }), ...bytes];
}

/** The smallest integer that holds it, else the smallest decimal, else a double; as JSON writes the number. */
function number(value: number): readonly number[] {
  const written = decimalOf(/e/.test(String(value)) ? null : value);
  if (!written) return double(value);
  const whole = written.scale === 0 ? integer(written.unscaled) : null;
  return whole ?? decimal(written) ?? double(value);
}

function integer(value: bigint): readonly number[] | null {
  const size = integers.findIndex((bytes) => BigInt.asIntN(8 * bytes, value) === value);
  const bytes = integers[size];
  return bytes === undefined ? null : [primitive(type.integer + size), ...littleEndian(value, { bytes })];
}

function decimal({ unscaled, scale }: Decimal): readonly number[] | null {
  const precision = String(unscaled).replace("-", "").length;
  const size = decimals.findIndex(({ digits }) => scale <= digits && precision <= digits);
  const fitting = decimals[size];
  return fitting ? [primitive(type.decimal + size), scale, ...littleEndian(unscaled, fitting)] : null;
}

function double(value: number): readonly number[] {
  return [primitive(type.double), ...floating(value, { bytes: 8 }).toReversed()];
}
