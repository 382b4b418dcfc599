import type { Spread } from "../spread.js";

/** A value on a scale from 0 to 1, with the ends of its error. Without a beginning it is a dot, not a bar. */
export interface Bar extends Spread {
  readonly from: 0 | null;
}

/**
 * The scale for some values: from zero to the largest, or logarithmic from the smallest on. A logarithmic scale has no
 * zero where a bar could begin.
 */
export function barScale(values: readonly Spread[], scale: "even" | "logarithmic"): (spread: Spread) => Bar {
  const top = Math.max(0, ...values.map(({ high }) => high));
  const least = Math.min(...values.map(({ value }) => value).filter((value) => value > 0));
  const isLogarithmic = scale === "logarithmic" && least < top;
  const place = (value: number): number => {
    if (!isLogarithmic) return top > 0 ? value / top : 0;
    return value > 0 ? EDGE + (1 - EDGE) * Math.max(0, Math.log(value / least) / Math.log(top / least)) : 0;
  };
  return ({ value, low, high }) => ({
    from: isLogarithmic ? null : 0,
    value: place(value),
    low: place(low),
    high: place(high),
  });
}

/** Where the smallest value of a logarithmic scale stands. */
const EDGE = 0.03;
