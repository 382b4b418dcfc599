import type { Time } from "../../model/measurements/run.js";

/** A measured value and how far noise may have moved it, all in base units. */
export interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A time with its confidence interval, in seconds; without a known error the interval is the mean alone. */
export function secondsOf({ meanNanoseconds, errorNanoseconds }: Time): Spread {
  const [value, error] = [meanNanoseconds * 1e-9, (errorNanoseconds ?? 0) * 1e-9];
  return { value, low: Math.max(0, value - error), high: value + error };
}

/** The mean of some values, from the least to the most; null of none. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const value = values.reduce((sum, one) => sum + one, 0) / values.length;
  return { value, low: Math.min(...values), high: Math.max(...values) };
}

/** Two after one another. Errors are added, which is more than chance would make of them. */
export function sumOf(one: Spread, other: Spread): Spread {
  return { value: one.value + other.value, low: one.low + other.low, high: one.high + other.high };
}

/**
 * One over another, from the lowest to the highest that their spreads allow; null where the other may be zero or is not
 * known.
 */
export function ratioOf(one: Spread, other: Spread): Spread | null {
  if (!(other.value > 0)) return null;
  const value = one.value / other.value;
  return {
    value,
    low: other.high > 0 ? one.low / other.high : value,
    // Where the error of the other is as large as itself, there is no upper bound to draw.
    high: other.low > 0 ? one.high / other.low : value,
  };
}
