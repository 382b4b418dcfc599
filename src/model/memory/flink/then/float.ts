/**
 * A share of a whole number as Java multiplies a long by a float: both are rounded to 32 bits, and so is the product;
 * then it is truncated.
 * @param whole at least 0
 * @param share any number; it is held in 32 bits
 */
export function floatShare(whole: number, share: number): number {
  return Math.trunc(Math.fround(Math.fround(whole) * Math.fround(share)));
}

/** The same of a double: only the share is held in 32 bits. Java’s 0.7f is a little less than 0.7. */
export function doubleShare(whole: number, share: number): number {
  return Math.trunc(whole * Math.fround(share));
}
