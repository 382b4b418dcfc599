import { group, plain, withoutNoise } from "./digits.js";
import type { Show } from "./quantity.js";
import { share } from "./share.js";

/** The units of the model. Every number inside the model is in the base unit named here. */
export type Unit =
  | "bytes"
  | "binaryBytes"
  | "bytesPerSecond"
  | "bitsPerSecond"
  | "seconds"
  | "recordsPerSecond"
  | "count"
  | "fraction"
  | "factor";

/** One way to write a unit: the label, how many base units it stands for, and its name in words. */
export interface Scale {
  readonly label: string;
  readonly base: number;
  readonly words: string;
}

/** The scales of each unit from small to large. Decimal and binary bytes have labels of their own. */
export const scales: Readonly<Record<Unit, readonly Scale[]>> = {
  bytes: [
    { label: "B", base: 1, words: "bytes" },
    { label: "KB", base: 1e3, words: "kilobytes" },
    { label: "MB", base: 1e6, words: "megabytes" },
    { label: "GB", base: 1e9, words: "gigabytes" },
    { label: "TB", base: 1e12, words: "terabytes" },
    { label: "PB", base: 1e15, words: "petabytes" },
    { label: "EB", base: 1e18, words: "exabytes" },
  ],
  binaryBytes: [
    { label: "B", base: 1, words: "bytes" },
    { label: "KiB", base: 2 ** 10, words: "kibibytes" },
    { label: "MiB", base: 2 ** 20, words: "mebibytes" },
    { label: "GiB", base: 2 ** 30, words: "gibibytes" },
    { label: "TiB", base: 2 ** 40, words: "tebibytes" },
    { label: "PiB", base: 2 ** 50, words: "pebibytes" },
    { label: "EiB", base: 2 ** 60, words: "exbibytes" },
  ],
  bytesPerSecond: [
    { label: "B/s", base: 1, words: "bytes per second" },
    { label: "KB/s", base: 1e3, words: "kilobytes per second" },
    { label: "MB/s", base: 1e6, words: "megabytes per second" },
    { label: "GB/s", base: 1e9, words: "gigabytes per second" },
    { label: "TB/s", base: 1e12, words: "terabytes per second" },
    { label: "PB/s", base: 1e15, words: "petabytes per second" },
  ],
  bitsPerSecond: [
    { label: "bit/s", base: 1, words: "bits per second" },
    { label: "Kbit/s", base: 1e3, words: "kilobits per second" },
    { label: "Mbit/s", base: 1e6, words: "megabits per second" },
    { label: "Gbit/s", base: 1e9, words: "gigabits per second" },
    { label: "Tbit/s", base: 1e12, words: "terabits per second" },
    { label: "Pbit/s", base: 1e15, words: "petabits per second" },
  ],
  seconds: [
    { label: "ns", base: 1e-9, words: "nanoseconds" },
    { label: "µs", base: 1e-6, words: "microseconds" },
    { label: "ms", base: 1e-3, words: "milliseconds" },
    { label: "s", base: 1, words: "seconds" },
    { label: "min", base: 60, words: "minutes" },
    { label: "h", base: 3600, words: "hours" },
    { label: "d", base: 86400, words: "days" },
  ],
  recordsPerSecond: [
    { label: "/s", base: 1, words: "per second" },
    { label: "K/s", base: 1e3, words: "thousand per second" },
    { label: "M/s", base: 1e6, words: "million per second" },
    { label: "G/s", base: 1e9, words: "billion per second" },
  ],
  count: [
    { label: "", base: 1, words: "" },
    { label: "K", base: 1e3, words: "thousand" },
    { label: "M", base: 1e6, words: "million" },
    { label: "G", base: 1e9, words: "billion" },
    { label: "T", base: 1e12, words: "trillion" },
  ],
  fraction: [{ label: "%", base: 0.01, words: "per cent" }],
  factor: [{ label: "×", base: 1, words: "times" }],
};

/** A number as it is shown: its digits, and the label of the scale they are in ("" for a plain count). */
export interface FormattedNumber {
  readonly number: string;
  readonly unit: string;
}

/** A number in one of the scales of its unit. */
interface Scaled {
  readonly number: number;
  readonly scale: Scale;
}

/**
 * Writes a number for a reader: three significant digits, but the integer part whole, in the scale that suits it.
 * What is below a millionth of the smallest scale is 0; what has more than 21 digits in the largest has an exponent.
 *
 * @param value in the base unit of `unit`
 * @param show a fixed scale, another number of decimals, or every digit. A fixed scale gives way to a suitable one
 *   when it would leave less than 0.01 or a million and more.
 * @throws {RangeError} when `value` is not finite or the unit has no such scale: both are mistakes of the caller
 */
export function format(value: number, unit: Unit, show: Show = {}): FormattedNumber {
  const { number, scale } = show.exact ? inFull(value, unit, show) : rounded(value, unit, show);
  return { number: group(plain(number)), unit: scale.label };
}

/** Between a number and its unit. In the text fonts it is as wide as a thin space elsewhere. */
const UNIT_SPACE = "\u00a0";

/** A number and its unit in one string, as `format` writes them, with a no-break space between. */
export function text(value: number, unit: Unit, show?: Show): string {
  const formatted = format(value, unit, show);
  const space = formatted.unit === "" || formatted.unit === "×" ? "" : UNIT_SPACE;
  return formatted.number + space + formatted.unit;
}

/**
 * Says a number in words, and where it helps in a second way, so that a slip of three zeros is noticed:
 * "2 kilobytes, 2000 bytes".
 * @param value in the base unit of `unit`
 * @throws {RangeError} when `value` is not finite
 */
export function words(value: number, unit: Unit): string {
  const first = unit === "fraction" ? format(value, "factor").number : spoken(rounded(value, unit, {}));
  const second = inOtherWords(value, unit);
  return second === null || second === first ? first : `${first}, ${second}`;
}

function inOtherWords(value: number, unit: Unit): string | null {
  switch (unit) {
    case "bitsPerSecond":
      return spoken(rounded(value / 8, "bytesPerSecond", {}));
    case "bytesPerSecond":
      return spoken(rounded(value * 8, "bitsPerSecond", {}));
    case "fraction":
      return share(value);
    case "bytes":
    case "binaryBytes":
    case "seconds":
      return spoken(inFull(value, unit, {}));
    default:
      return isRounded(value, unit) ? spoken(inFull(value, unit, {})) : null;
  }
}

function isRounded(value: number, unit: Unit): boolean {
  const { number, scale } = rounded(value, unit, {});
  return withoutNoise(number * scale.base) !== value;
}

function spoken({ number, scale }: Scaled): string {
  const name = number === 1 ? scale.words.replace(/s(?= |$)/, "") : scale.words;
  return `${group(plain(number))} ${name}`.trimEnd();
}

function inFull(value: number, unit: Unit, { scale: label }: Show): Scaled {
  const scale = label === undefined ? baseScale(unit) : scaleNamed(label, unit);
  const number = divided(value, scale);
  return { number: scale.base === 1 ? number : withoutNoise(number), scale };
}

function rounded(value: number, unit: Unit, { scale: label, decimals }: Show): Scaled {
  if (unit === "binaryBytes" && label === undefined && decimals === undefined) {
    const whole = inWhole(value);
    if (whole) return whole;
  }
  const fixed = label === undefined ? null : round(value, scaleNamed(label, unit), decimals);
  if (fixed && isReadable(fixed.number, value)) return fixed;
  const first = round(value, suitableScale(value, unit), decimals);
  // Rounding may reach the next scale: 999.6 KB is 1 MB, not 1000 KB.
  const reached = withoutNoise(first.number * first.scale.base);
  const next = suitableScale(reached, unit);
  return next === first.scale || first.number === 0 ? first : round(reached, next, decimals);
}

/** Memory is spoken of in whole numbers, however large: 1728 MiB, not 1.69 GiB. */
const LARGEST_WHOLE = 1e5;

/** A size in the largest binary scale in which it is a whole number; null when that number is too large to read. */
function inWhole(value: number): Scaled | null {
  const scale = value === 0 ? undefined : scales.binaryBytes.findLast(({ base }) => value % base === 0);
  return scale && Math.abs(value) / scale.base < LARGEST_WHOLE ? { number: value / scale.base, scale } : null;
}

function isReadable(number: number, value: number): boolean {
  return value === 0 || (Math.abs(number) >= 0.01 && Math.abs(number) < 1e6);
}

function round(value: number, scale: Scale, decimals?: number): Scaled {
  const number = divided(value, scale);
  return { number: Number(number.toFixed(decimals ?? usualDecimals(Math.abs(number)))), scale };
}

function divided(value: number, { base }: Scale): number {
  const number = value / base;
  if (!Number.isFinite(number)) throw new RangeError(`${value} cannot be shown.`);
  return number;
}

/** What is smaller than this many decimals show, in the smallest scale, is nothing to anybody. */
const MOST_DECIMALS = 6;

function usualDecimals(magnitude: number): number {
  if (magnitude >= 100 || magnitude === 0) return 0;
  return Math.min(MOST_DECIMALS, 2 - Math.floor(Math.log10(magnitude)));
}

/** The largest scale that is not too large; the base scale for zero, the smallest for what is too small for any. */
function suitableScale(value: number, unit: Unit): Scale {
  const magnitude = Math.abs(value);
  if (magnitude === 0) return baseScale(unit);
  return scales[unit].filter((scale) => suits(magnitude, unit, scale)).at(-1) ?? (scales[unit][0] as Scale);
}

function suits(magnitude: number, unit: Unit, { base }: Scale): boolean {
  switch (unit) {
    case "seconds":
      // People say 90 seconds, but neither 60 seconds nor 600.
      return base > 1 ? magnitude >= 2 * base || magnitude === base : magnitude >= base;
    case "count":
    case "recordsPerSecond":
      // Thousands are written out.
      return magnitude >= base && base !== 1e3;
    default:
      return magnitude >= base;
  }
}

function baseScale(unit: Unit): Scale {
  return scales[unit].find(({ base }) => base === 1) ?? (scales[unit][0] as Scale);
}

function scaleNamed(label: string, unit: Unit): Scale {
  const scale = scales[unit].find((one) => one.label === label);
  if (!scale) throw new RangeError(`"${label}" is not a scale of ${unit}.`);
  return scale;
}
