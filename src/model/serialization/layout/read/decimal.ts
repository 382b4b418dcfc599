import type { Sample } from "../../types/sample.js";
import { wholeOf } from "./whole.js";

/** A decimal number as Java’s BigDecimal holds it: unscaled · 10^−scale. */
export interface Decimal {
  readonly unscaled: bigint;
  readonly scale: number;
}

const INT = 2 ** 31;
const written = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,10}))?$/;

/** A decimal number from JSON, as `new BigDecimal(text)` reads it; null for what that refuses. A number is read as JSON writes it. */
export function decimalOf(sample: Sample): Decimal | null {
  if (typeof sample !== "string" && typeof sample !== "number") return null;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = written.exec(String(sample)) ?? [];
  const unscaled = wholeOf(sign + whole + fraction);
  const scale = fraction.length - Number(exponent);
  return unscaled === null || scale >= INT || scale < -INT ? null : { unscaled, scale };
}
