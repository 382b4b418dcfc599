import { doubleBits } from "./java-bits.js";

/**
 * A decimal number as Java’s `Float.parseFloat` rounds it: once, to the nearest number of 32 bits. To round the nearest
 * number of 64 bits again is the same, except where that one lies midway between two of 32 bits.
 * @param text digits, with or without sign, decimals and exponent
 */
export function nearestFloat(text: string): number {
  const double = Number(text);
  const rounded = Math.fround(double);
  const other = Math.fround(2 * double - rounded);
  const isMidway = rounded !== other && rounded + other === 2 * double;
  return isMidway && isNearer(text, { double, other }) ? other : rounded;
}

interface Midway {
  readonly double: number;
  /** The one of the two numbers of 32 bits that a tie does not go to. */
  readonly other: number;
}

/** Whether the written number lies on the side of the other one. */
function isNearer(text: string, { double, other }: Midway): boolean {
  return compare(fractionOf(text), exactly(double)) === Math.sign(other - double);
}

/** A number as numerator and denominator. */
type Fraction = readonly [bigint, bigint];

function compare([a, b]: Fraction, [c, d]: Fraction): number {
  const difference = a * d - c * b;
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

function fractionOf(text: string): Fraction {
  const [, sign = "", whole = "", decimals = "", exponent = "0"] =
    /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const power = BigInt(exponent) - BigInt(decimals.length);
  const digits = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  return power < 0n ? [digits, 10n ** -power] : [digits * 10n ** power, 1n];
}

/** What a number of 64 bits stands for. @param double finite, and not so small that it has lost its first bit */
function exactly(double: number): Fraction {
  const bits = doubleBits(double);
  const digits = ((bits & (2n ** 52n - 1n)) | (2n ** 52n)) * (double < 0 ? -1n : 1n);
  const power = ((bits >> 52n) & 0x7ffn) - 1075n;
  return power < 0n ? [digits, 2n ** -power] : [digits * 2n ** power, 1n];
}
