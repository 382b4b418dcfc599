import { doubleBits, floatBits } from "./java-bits.js";
import type { CalendarDay, JavaKey } from "./java-key.js";

/**
 * What Java’s `hashCode` says of a key: the only thing of it that decides its key group.
 * Source: the classes of the JDK, and `Tuple2` and its kin in Flink; compared with them in the tests.
 * @returns a whole number of 32 bits, with a sign
 */
export function hashCodeOf(key: JavaKey): number {
  switch (key.type) {
    case "Integer":
    case "Short":
    case "Byte":
      return key.value;
    case "Boolean":
      return key.value ? 1231 : 1237;
    case "Character":
    case "String":
      return hashOfText(key.value);
    case "Long":
      return fold(key.value);
    case "Double":
      return fold(doubleBits(key.value));
    case "Float":
      return floatBits(key.value);
    case "UUID":
      return fold((key.value >> 64n) ^ key.value);
    case "LocalDate":
      return hashOfDay(key.value);
    case "Tuple":
      return key.fields.map((field) => (field === null ? 0 : hashCodeOf(field))).reduce(append, 0);
  }
}

/** The factor with which strings and tuples make one hash code of many. */
const append = (hash: number, next: number): number => (Math.imul(31, hash) + next) | 0;

/** Of UTF-16 units, and not of characters. */
function hashOfText(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = append(hash, text.charCodeAt(at));
  return hash;
}

/** The lower half of 64 bits, changed by the upper half. */
function fold(bits: bigint): number {
  return Number(BigInt.asIntN(32, (bits >> 32n) ^ bits));
}

/** The last eleven bits of the year, and month and day behind them. */
function hashOfDay({ year, month, day }: CalendarDay): number {
  return (year & ~0x7ff) ^ ((year << 11) + (month << 6) + day);
}
