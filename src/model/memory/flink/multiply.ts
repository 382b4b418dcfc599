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
  const { digits, decimals } = decimalOf(share);
  const product = bytes * digits;
  const one = 10n ** BigInt(decimals);
  if (product > LARGEST * one) refuse("overflow", { numbers: [] });
  return product / one;
}

interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

/** The shortest decimal number that stands for a double, as Java and JavaScript write it. */
function decimalOf(value: number): Decimal {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = BigInt(whole + fraction);
  const decimals = fraction.length - Number(exponent);
  return decimals >= 0 ? { digits, decimals } : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
}
