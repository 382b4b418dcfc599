import type { Configuration } from "./configuration.js";
import { multiply } from "./multiply.js";
import type { FractionOption, SizeOption } from "./option.js";
import { refuse } from "./refusal.js";
import { LARGEST } from "./size.js";

/** How a part of the memory came to its size. */
export type Origin =
  /** The reader’s own setting. */
  | "set"
  /** Flink’s default. */
  | "default"
  /** A fraction of a whole that is known. */
  | "fraction"
  /** A fraction of a whole that is only known with this part: f / (1 − f) of the other parts. */
  | "inverse"
  /** The fraction is less than the minimum. */
  | "minimum"
  /** The fraction is more than the maximum. */
  | "maximum"
  /** What the other parts leave. */
  | "rest";

/** A part of the memory. */
export interface Amount {
  readonly bytes: bigint;
  readonly origin: Origin;
}

/** The limits of a part that is a fraction of a whole. */
export interface Range {
  readonly min: bigint;
  readonly max: bigint;
  /** Below 1. */
  readonly fraction: number;
}

/** An option for a part of fixed size. */
export function fixed(configuration: Configuration, option: SizeOption): Amount {
  return { bytes: configuration.size(option), origin: configuration.has(option) ? "set" : "default" };
}

interface RangeOptions {
  readonly min: SizeOption;
  readonly max: SizeOption;
  readonly fraction: FractionOption;
}

/**
 * The range of a part, checked as Flink checks it whenever it needs one. Source: `ProcessMemoryUtils.getRangeFraction`.
 * @throws {Refusal} when the minimum exceeds the maximum, or the fraction is not at least 0 and below 1
 */
export function rangeOf(configuration: Configuration, options: RangeOptions): Range {
  const min = configuration.size(options.min);
  const max = configuration.size(options.max);
  return checkedRange({ min, max, fraction: configuration.fraction(options.fraction) }, [
    options.fraction.key,
    options.min.key,
    options.max.key,
  ]);
}

/** @throws {Refusal} as `rangeOf` does */
export function checkedRange(range: Range, keys: readonly string[]): Range {
  const { min, max, fraction } = range;
  if (min <= max && fraction >= 0 && fraction < 1) return range;
  return refuse("inconsistentRange", { numbers: [min, max], keys, about: String(fraction) });
}

/** A part that is a fraction of a whole. Source: `ProcessMemoryUtils.deriveWithFraction`. */
export function shareOf(whole: bigint, range: Range): Amount {
  return within(multiply(whole, range.fraction), range, "fraction");
}

/** A part that is a fraction of the whole it makes with the others. Source: `deriveWithInverseFraction`. */
export function shareBeside(others: bigint, range: Range): Amount {
  return within(multiply(others, range.fraction / (1 - range.fraction)), range, "inverse");
}

function within(bytes: bigint, { min, max }: Range, origin: Origin): Amount {
  if (bytes > max) return { bytes: max, origin: "maximum" };
  return bytes < min ? { bytes: min, origin: "minimum" } : { bytes, origin };
}

/** @throws {Refusal} when the sum is larger than Flink can hold */
export function sum(...parts: readonly bigint[]): bigint {
  let total = 0n;
  for (const part of parts) total += part;
  return total > LARGEST ? refuse("overflow", { numbers: [] }) : total;
}
