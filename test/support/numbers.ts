import fc from "fast-check";

/** A number from 0 to 1, every one as likely: fast-check's own doubles are mostly next to nothing. */
export const anyPart: fc.Arbitrary<number> = fc.noBias(fc.integer({ min: 0, max: 1e9 })).map((part) => part / 1e9);

/** A number between two above 0, each power of ten as likely as the others. */
export function logarithmic(min: number, max: number): fc.Arbitrary<number> {
  return anyPart.map((part) => min * (max / min) ** part);
}

/** The sum of some numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
