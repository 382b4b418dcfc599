import type { Setting } from "../flink/configuration.js";
import type { FractionOption, SizeOption } from "../flink/option.js";
import { parseJavaNumber } from "../flink/float-text.js";
import { parseSize } from "../flink/size.js";

/** How the values of an option are counted in whole steps, so that they can be searched. */
export interface Scale {
  /** The number of steps to a value, with a part of a step where it lies between two; null when it is no value. */
  readonly stepsTo: (value: Setting) => number | bigint | null;
  readonly valueAt: (steps: bigint) => Setting;
  /** The largest value to try, in steps: a larger one is no remedy. */
  readonly most: bigint;
  /** A round number of steps: people write no odd bytes. */
  readonly round: bigint;
}

/** Bytes, up to a pebibyte, which is more than any machine has; a mebibyte is round. */
const sizes: Scale = {
  stepsTo: (value) => {
    if (typeof value !== "string") return value;
    const reading = parseSize(value);
    return "bytes" in reading ? reading.bytes : null;
  },
  valueAt: (steps) => steps,
  most: 2n ** 50n,
  round: 2n ** 20n,
};

const THOUSAND = 1000;

/** Thousandths, up to 0.99; a hundredth is round. */
const fractions: Scale = {
  stepsTo: (value) => {
    const number = typeof value === "string" ? (parseJavaNumber(value) ?? NaN) : Number(value);
    // A number such as 0.29 is not to become 289.99999999999994.
    return Number.isFinite(number) ? Number((number * THOUSAND).toPrecision(12)) : null;
  },
  valueAt: (steps) => Number(steps) / THOUSAND,
  most: 990n,
  round: 10n,
};

/** The scale of an option. */
export function scaleOf(option: SizeOption | FractionOption): Scale {
  return typeof option.initial === "number" ? fractions : sizes;
}

/** Whole steps from which a search sets out: those just before a value, as seen from where it has to go. */
export function wholeSteps(steps: number | bigint, way: 1 | -1): bigint {
  if (typeof steps === "bigint") return steps;
  const whole = BigInt(way > 0 ? Math.floor(steps) : Math.ceil(steps));
  return whole < 0n ? 0n : whole;
}
