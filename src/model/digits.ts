/** U+202F: between groups of digits, and between a number and its unit. */
export const NARROW_SPACE = "\u202f";

/** U+2212. */
const MINUS = "\u2212";

/** The digits of a finite number as JavaScript has them, with a plain exponent ("1e21") where there is one. */
export function plain(number: number): string {
  return String(number).replace("e+", "e");
}

/**
 * Typesets digits: groups of three from five digits before the point on, and a real minus.
 * @param digits as `plain` gives them
 */
export function group(digits: string): string {
  return digits
    .replace(/^-/, MINUS)
    .replace(/e-/, `e${MINUS}`)
    .replace(/^\W?\d{5,}/, (integer) => integer.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE));
}

/**
 * Removes what a multiplication or division by a scale leaves behind the 15th digit: 7.000000000000001 becomes 7.
 * @param number finite; infinities stay as they are
 */
export function withoutNoise(number: number): number {
  return Number(number.toPrecision(15));
}
