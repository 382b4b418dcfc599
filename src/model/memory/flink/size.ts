/** The largest number of bytes Flink can hold: Java's Long.MAX_VALUE. */
export const LARGEST = 2n ** 63n - 1n;

interface Scale {
  readonly names: readonly string[];
  readonly bytes: bigint;
}

/** Flink's units, from small to large. All are powers of 1024; the second name is the one that Flink writes. */
const scales: readonly [Scale, ...Scale[]] = [
  { names: ["b", "bytes"], bytes: 1n },
  { names: ["k", "kb", "kibibytes"], bytes: 2n ** 10n },
  { names: ["m", "mb", "mebibytes"], bytes: 2n ** 20n },
  { names: ["g", "gb", "gibibytes"], bytes: 2n ** 30n },
  { names: ["t", "tb", "tebibytes"], bytes: 2n ** 40n },
];

/** A size in bytes, or what is wrong with the text, as a clause without a full stop. */
export type SizeReading = { readonly bytes: bigint } | { readonly problem: string };

/**
 * Reads a size as Flink does: digits, then a unit or none, which means bytes. No sign, no decimal point.
 * Source: `MemorySize.parseBytes` of Flink, the same from 1.10 to 2.3.
 */
export function parseSize(text: string): SizeReading {
  const trimmed = javaTrim(text);
  if (trimmed === "") return { problem: "is empty" };
  const number = /^[0-9]*/.exec(trimmed)?.[0] ?? "";
  const name = javaTrim(trimmed.slice(number.length)).toLowerCase();
  if (number === "") return { problem: "does not start with a digit" };
  const value = BigInt(number);
  if (value > LARGEST) return { problem: "is larger than any number Flink can hold" };
  const scale = name === "" ? scales[0] : scales.find(({ names }) => names.includes(name));
  if (!scale) return { problem: `has a unit, “${name}”, that Flink does not know: b, k, m, g and t are allowed` };
  const bytes = value * scale.bytes;
  return bytes > LARGEST ? { problem: "is larger than any number of bytes Flink can hold" } : { bytes };
}

/** Java's `trim` takes away every character up to the blank, and no other. */
function javaTrim(text: string): string {
  return text.replace(/^[\0- ]+|[\0- ]+$/g, "");
}

/**
 * A size as Flink writes it into a configuration: "1728 mb". What is a whole number of tebibytes is written in bytes,
 * as Flink does. Source: `MemorySize.toString`.
 */
export function sizeText(bytes: bigint): string {
  const broken = scales.findIndex((scale) => bytes % scale.bytes !== 0n);
  const { names, bytes: unit } = scales[Math.max(0, broken - 1)] ?? scales[0];
  return `${String(bytes / unit)} ${String(names[1])}`;
}

/**
 * A size as Flink logs it: "1.688gb (1811939328 bytes)", in the largest unit that it exceeds.
 * Source: `MemorySize.toHumanReadableString`.
 */
export function loggedSize(bytes: bigint): string {
  const { names, bytes: unit } = scales.findLast((scale) => bytes > scale.bytes) ?? scales[0];
  if (unit === 1n) return `${String(bytes)} bytes`;
  return `${threeDecimals(Number(bytes) / Number(unit))}${String(names[1])} (${String(bytes)} bytes)`;
}

/** Java rounds the shortest decimal digits of a number, half up. */
function threeDecimals(value: number): string {
  const [whole = "", fraction = ""] = String(value).split(".");
  const digits = BigInt(whole + fraction.slice(0, 3).padEnd(3, "0")) + (Number(fraction.charAt(3)) >= 5 ? 1n : 0n);
  const text = String(digits).padStart(4, "0");
  return `${text.slice(0, -3)}.${text.slice(-3)}`;
}
