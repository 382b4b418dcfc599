import { withoutNoise } from "./digits.js";
import { excerpt } from "./excerpt.js";
import { takeNumeral } from "./numeral.js";
import type { GivenNumber } from "./quantity.js";
import { meaningOf } from "./unit-names.js";
import { text as written, type Unit } from "./units.js";

/** A number in base units, or one sentence that says what is wrong with the text and what is allowed. */
export type Reading = { readonly value: number } | { readonly problem: string };

/** What a field may hold: as `Reading`, and null where it is legal not to know. */
export type InputReading = { readonly value: number | null } | { readonly problem: string };

/** Two texts that are allowed, for each unit. */
const examples: Readonly<Record<Unit, readonly [string, string]>> = {
  bytes: ["2 KB", "1.5 GiB"],
  binaryBytes: ["1728m", "2 GiB"],
  bytesPerSecond: ["500 MB/s", "4 Gbit/s"],
  bitsPerSecond: ["10 Gbit/s", "1.25 GB/s"],
  seconds: ["5 min", "1 h 30 min"],
  recordsPerSecond: ["200 000 /s", "1.5 M/s"],
  count: ["5", "500 M"],
  fraction: ["70 %", "0.7"],
  factor: ["3", "1.5×"],
};

/** Nobody needs more characters for one number. */
const LONGEST = 100;

/**
 * Reads a number as people write it: "2 KB", "10 Gbps", "500 million", "1 h 30 min", "70 %".
 * What two people would read differently is refused with a sentence that offers both readings.
 * @param text any text
 * @param unit the unit of the field. A plain number is in its base unit; a text in a related unit is converted.
 */
export function read(text: string, unit: Unit): Reading {
  const tidy = normalize(text);
  const result = tidy.length > LONGEST ? tooLong(text) : unit === "seconds" ? duration(tidy) : single(tidy, unit);
  // Adding zero makes 0 of -0.
  if ("value" in result && Number.isFinite(result.value)) return { value: result.value + 0 };
  const problem = "problem" in result ? result.problem : `${excerpt(tidy)} is larger than any number here`;
  return { problem: `${problem}: write, for example, ${examples[unit].join(" or ")}.` };
}

/**
 * Reads the text of an input's field: as `read` does, and then within the bounds of that input.
 * An input that may be unknown accepts nothing at all, "?", "unknown" and "not stated" for null.
 */
export function readInput(text: string, given: GivenNumber): InputReading {
  if (given.optional && /^(\?|unknown|not (stated|known))?$/i.test(normalize(text))) return { value: null };
  const reading = read(text, given.unit);
  if ("problem" in reading) return reading;
  const problem = objection(reading.value, given);
  return problem === null ? reading : { problem: `${excerpt(normalize(text))} ${problem}` };
}

/**
 * Why an input does not accept a number, as the end of a sentence; null when it does.
 * @param value in base units; what is not finite is out of bounds
 */
export function objection(value: number, given: GivenNumber): string | null {
  const { min, max, unit, whole } = given;
  if (!(value >= min && value <= max)) {
    return `is out of bounds: it must be between ${written(min, unit)} and ${written(max, unit)}.`;
  }
  if (whole && !Number.isInteger(value)) {
    const [below, above] = [Math.floor(value), Math.ceil(value)].map((near) => written(near, unit, { exact: true }));
    return `is not a whole number: write ${below} or ${above}.`;
  }
  return null;
}

function normalize(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\u2212/g, "-");
}

function tooLong(text: string): Reading {
  return { problem: `${excerpt(text)} is too long for one number` };
}

function single(text: string, unit: Unit): Reading {
  if (text === "") return { problem: "Nothing is written here" };
  const numeral = takeNumeral(text);
  if ("problem" in numeral) return numeral;
  if (unit === "fraction" && numeral.rest === "" && Math.abs(numeral.value) > 1) return unclearShare(numeral.value);
  const meaning = meaningOf(numeral.rest, unit);
  return "problem" in meaning ? meaning : { value: times(numeral.value, meaning.base) };
}

function unclearShare(value: number): Reading {
  return { problem: `"${value}" could be ${value} % or ${value} times the whole` };
}

/** Multiplies so that "1.005 K" is 1005, and not 1004.9999999999999. */
function times(value: number, base: number): number {
  return base === 1 ? value : withoutNoise(value * base);
}

const compound = /^(?:\d+(?:\.\d+)? ?[a-z]+ ?){2,}$/i;

/** One number with a unit of time, or several, each unit smaller than the one before: "1 h 30 min". */
function duration(text: string): Reading {
  const one = single(text, "seconds");
  if ("value" in one || !compound.test(text)) return one;
  let sum = 0;
  let smallest = Infinity;
  for (const [, amount = "", name = ""] of text.matchAll(/([\d.]+) ?([a-z]+)/gi)) {
    const meaning = meaningOf(name, "seconds");
    if ("problem" in meaning) return meaning;
    if (meaning.base >= smallest)
      return { problem: `${excerpt(text)} does not go from the larger unit to the smaller` };
    smallest = meaning.base;
    sum += Number(amount) * meaning.base;
  }
  return { value: withoutNoise(sum) };
}
