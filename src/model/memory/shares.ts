import { multiply } from "./flink/multiply.js";

/**
 * A fraction of a size, truncated to whole bytes as Flink does it: the fraction is held in 32 bits.
 * @param wholeBytes a whole number, at least 0; NaN when it is not known, as the result is then
 * @param fraction 0 to 1
 */
export function shareBytes(wholeBytes: number, fraction: number): number {
  return truncatedBytes(wholeBytes, Math.fround(fraction));
}

/**
 * A fraction of the whole that this part makes with others.
 * @param otherBytes what the others have, a whole number; NaN when it is not known, as the result is then
 * @param fraction 0 and more, below 1
 */
export function shareBesideBytes(otherBytes: number, fraction: number): number {
  const held = Math.fround(fraction);
  return truncatedBytes(otherBytes, held / (1 - held));
}

function truncatedBytes(bytes: number, share: number): number {
  return Number.isNaN(bytes) ? NaN : Number(multiply(BigInt(bytes), share));
}

/** The same as TeX; “float” holds a number in 32 bits. */
export const shareTex = (whole: string, fraction: string): string =>
  String.raw`\left\lfloor \operatorname{float}(${fraction}) \cdot ${whole} \right\rfloor`;

export const shareBesideTex = (others: string, fraction: string): string =>
  String.raw`\left\lfloor \frac{\operatorname{float}(${fraction})}{1 - \operatorname{float}(${fraction})} \cdot ${others} \right\rfloor`;

/** A sum that stands inside another formula. */
export const sumTex = (...terms: readonly string[]): string => String.raw`\left(${terms.join(" + ")}\right)`;
