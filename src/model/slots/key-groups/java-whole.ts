import { group } from "../../digits.js";
import { excerpt } from "../../excerpt.js";

/** The whole numbers of Java that a key can be. */
export type WholeType = "Integer" | "Long" | "Short" | "Byte";

const bits: Readonly<Record<WholeType, number>> = { Integer: 32, Long: 64, Short: 16, Byte: 8 };

/** A number that fits its type, or a sentence that says why the text is none. */
export type WholeReading = { readonly value: bigint } | { readonly problem: string };

/**
 * Reads a whole number of Java: digits, with a sign or without.
 * @param text without spaces around it, with an ASCII minus
 */
export function readWhole(text: string, type: WholeType): WholeReading {
  if (!/^[+-]?\d+$/.test(text)) {
    return { problem: `${excerpt(text)} is no ${type}: write digits alone, such as 42 or −7.` };
  }
  const value = BigInt(text.replace("+", ""));
  return BigInt.asIntN(bits[type], value) === value ? { value } : { problem: outside(text, type) };
}

function outside(text: string, type: WholeType): string {
  const limit = 2n ** BigInt(bits[type] - 1);
  const shown = text.length > LONGEST ? excerpt(text) : group(text);
  return `${shown} is no ${type}: ${group(String(-limit))} to ${group(String(limit - 1n))}.`;
}

/** As many characters as two more digits than a Long has. */
const LONGEST = 22;
