import { dataUnit } from "./data-units.js";
import { excerpt } from "./excerpt.js";
import type { Unit } from "./units.js";

/** How many base units a name stands for; or what is wrong with it, as a clause without a full stop. */
export type Meaning = { readonly base: number } | { readonly problem: string };

/**
 * What a unit's name, as people type it, means in a field of the given unit.
 * A name may be absent (""): a plain number is in the base unit. In a field for a rate "per second" may be left out.
 */
export function meaningOf(name: string, unit: Unit): Meaning {
  if (name === "") return { base: 1 };
  const meaning = meanings[unit](name);
  return typeof meaning === "number"
    ? { base: meaning }
    : { problem: meaning ?? `${excerpt(name)} is not ${nouns[unit]}` };
}

const nouns: Readonly<Record<Unit, string>> = {
  bytes: "a unit of size",
  binaryBytes: "a unit of memory",
  bytesPerSecond: "a unit of data per time",
  bitsPerSecond: "a unit of data per time",
  seconds: "a unit of time",
  recordsPerSecond: "a unit of messages per time",
  count: "a way to write a number of things",
  fraction: "a way to write a share",
  factor: "a way to write a factor",
};

/** A multiple of the base unit, a clause that says what is wrong, or null for a name that means nothing here. */
type Reader = (name: string) => number | string | null;

const meanings: Readonly<Record<Unit, Reader>> = {
  bytes: sizeInBytes,
  binaryBytes: memoryInBytes,
  bytesPerSecond: (name) => dataRate(name, { bits: 1 / 8, bytes: 1 }),
  bitsPerSecond: (name) => dataRate(name, { bits: 1, bytes: 8 }),
  seconds: (name) => (name === "M" ? `"M" could be minutes or months` : secondsIn(name)),
  recordsPerSecond: recordRate,
  count: multiple,
  fraction: (name) => (/^(%|per ?cent)$/i.test(name) ? 0.01 : null),
  factor: (name) => (/^(x|×|times?)$/i.test(name) ? 1 : null),
};

function sizeInBytes(name: string): number | string | null {
  const unit = dataUnit(name);
  if (unit === null) return null;
  if ("unclear" in unit) return unclearSize(name);
  return unit.of === "bytes" ? unit.size : `${excerpt(name)} counts bits, and sizes are in bytes`;
}

const binaryName = /^(?:([kmgtpe])(?:i?b?|[ie]bibytes?|xbibytes?)|b|bytes?)$/i;

/** In a field for memory the names of Flink’s sizes count, and there all of them are powers of 1024. */
function memoryInBytes(name: string): number | null {
  const [match, prefix = ""] = binaryName.exec(name) ?? [];
  return match === undefined ? null : 1024 ** ["", "k", "m", "g", "t", "p", "e"].indexOf(prefix.toLowerCase());
}

function unclearSize(name: string): string {
  const sizes = new Map([
    ["k", "KB (1000 bytes) or KiB (1024 bytes)"],
    ["m", "MB (1 000 000 bytes) or MiB (1 048 576 bytes)"],
    ["g", "GB (1 000 000 000 bytes) or GiB (1 073 741 824 bytes)"],
    ["t", "TB (1000 GB) or TiB (1024 GiB)"],
    ["p", "PB (1000 TB) or PiB (1024 TiB)"],
    ["e", "EB (1000 PB) or EiB (1024 PiB)"],
  ]);
  return `${excerpt(name)} could be ${sizes.get(name.charAt(0).toLowerCase()) ?? "B (bytes) or bits"}`;
}

function dataRate(name: string, factors: { readonly bits: number; readonly bytes: number }): number | string | null {
  const { amount, seconds } = perTime(name.replace(/^([kmgtpKMGTP]?)([bB])ps$/, bitsOrBytesPerSecond));
  const unit = dataUnit(amount);
  if (unit === null) return null;
  if ("unclear" in unit) return `${excerpt(name)} could be ${rateReadings(amount)}`;
  return (unit.size * factors[unit.of]) / seconds;
}

/** "Mbps" and "mbps" count bits, "MBps" and "mBps" bytes. */
function bitsOrBytesPerSecond(_: string, prefix: string, symbol: string): string {
  return `${prefix}${symbol === "B" ? "B" : "bit"}/s`;
}

function rateReadings(amount: string): string {
  const prefix = /^[kmgtpe]/i.exec(amount)?.[0].toUpperCase() ?? "";
  return `${prefix}bit/s (bits) or ${prefix}B/s (bytes)`;
}

function recordRate(name: string): number | string | null {
  const { amount, seconds } = perTime(name);
  const number = amount.replace(/ ?(msgs?|messages?|recs?|records?|events?|rows?)$/i, "");
  const size = multiple(number);
  return typeof size === "number" ? size / seconds : size;
}

/** Splits "KB per minute" into "KB" and 60; without a time it is per second. */
function perTime(name: string): { readonly amount: string; readonly seconds: number } {
  const [all, time = ""] = / ?(?:\/|per ) ?(s|sec|seconds?|min|minutes?|h|hours?|d|days?)$/i.exec(name) ?? [];
  if (all === undefined) return { amount: name, seconds: 1 };
  return { amount: name.slice(0, -all.length), seconds: secondsIn(time) ?? 1 };
}

const timeUnits: readonly (readonly [pattern: RegExp, seconds: number])[] = [
  [/^(?:ns|nanos?|nanoseconds?)$/i, 1e-9],
  // The micro sign, the Greek letter, and what is typed for want of both.
  [/^(?:[\u00b5\u03bcu]s|micros?|microseconds?)$/i, 1e-6],
  [/^(?:ms|msecs?|millis|milliseconds?)$/i, 1e-3],
  [/^(?:s|secs?|seconds?)$/i, 1],
  [/^(?:m|mins?|minutes?)$/i, 60],
  [/^(?:h|hrs?|hours?)$/i, 3600],
  [/^(?:d|days?)$/i, 86400],
];

function secondsIn(name: string): number | null {
  return timeUnits.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

const multiples: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6],
  ["G", 1e9],
  ["T", 1e12],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
]);

function multiple(name: string): number | string | null {
  if (name === "m") return `"m" could be M, a million, or a thousandth`;
  return multiples.get(name) ?? multiples.get(name.toLowerCase().replace(/s$/, "")) ?? null;
}
