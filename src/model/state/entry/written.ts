import { sampleBytes, sampleText } from "./sample.js";
import type { Datum } from "./description.js";

/** The bytes of an Integer and of a Long. */
export const INT_BYTES = 4;
export const LONG_BYTES = 8;

/** Seven bits of a length fit into a byte; the eighth says that more follow. Source: `StringValue.writeString`. */
const BITS_PER_BYTE_OF_LENGTH = 7;

/**
 * A whole number as Java writes it: the most significant byte first, negative ones in two’s complement.
 * @param bytes how many bytes it takes
 */
export function bigEndian(value: number | bigint, bytes: number): readonly number[] {
  const bits = BigInt.asUintN(8 * bytes, BigInt(value));
  return Array.from({ length: bytes }, (_, at) => Number((bits >> BigInt(8 * (bytes - 1 - at))) & 0xffn));
}

/**
 * The length in front of a string. It is that of the string plus 1: 0 stands for null.
 * Source: `StringValue.writeString`.
 */
export function lengthOfText(chars: number): readonly number[] {
  const bytes = [];
  let rest = chars + 1;
  for (; rest >= 2 ** BITS_PER_BYTE_OF_LENGTH; rest = rest >>> BITS_PER_BYTE_OF_LENGTH)
    bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

/**
 * The bytes that the serializer of a key or a value writes.
 * @param nth of several values of the same kind, from 0; as many bytes for each
 */
export function written(datum: Datum, nth = 0): readonly number[] {
  switch (datum.kind) {
    case "long":
      return bigEndian(datum.value + nth, LONG_BYTES);
    case "int":
      return bigEndian(datum.value + nth, INT_BYTES);
    case "string":
      return [
        ...lengthOfText(datum.chars),
        ...Array.from(sampleText(datum.chars, nth), (letter) => letter.charCodeAt(0)),
      ];
    case "bytes":
      return sampleBytes(datum.count, nth);
  }
}

/** Whether the serializer may write another number of bytes for another value. */
export function isVariable(datum: Datum): boolean {
  return datum.kind === "string" || (datum.kind === "bytes" && !datum.isFixed);
}
