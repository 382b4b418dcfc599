import { LARGEST } from "./size.js";
import { refuse } from "./refusal.js";

/**
 * A share of a size, truncated to whole bytes, as Flink computes it: the shortest decimal digits of the share, in exact
 * decimal arithmetic. Source: `MemorySize.multiply`, the same from 1.10 to 2.3.
 *
 * @param bytes 0 and more
 * @param share 0 and more, finite
 * @throws {Refusal} when the product is larger than Flink can hold
 */
export function multiply(bytes: bigint, share: number): bigint {
  const { digits, one } = decimalOf(share);
  const product = bytes * digits;
  if (product > LARGEST * one) refuse("overflow", { numbers: [] });
  return product / one;
}

/** A decimal number: so many digits, divided by so much. */
interface Decimal {
  readonly digits: bigint;
  readonly one: bigint;
}

/** Shares taken apart before: derivations take the same few again and again. */
const known = new Map<number, Decimal>();
const MOST_KNOWN = 64;

/** The shortest decimal number that stands for a double, as Java and JavaScript write it. */
function decimalOf(value: number): Decimal {
  const found = known.get(value);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const decimal = takenApart(value);
  known.set(value, decimal);
  return decimal;
}

function takenApart(value: number): Decimal {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = BigInt(whole + fraction);
  const decimals = fraction.length - Number(exponent);
  return decimals >= 0
    ? { digits, one: 10n ** BigInt(decimals) }
    : { digits: digits * 10n ** BigInt(-decimals), one: 1n };
}
