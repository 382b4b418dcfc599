import { excerpt } from "../../excerpt.js";
import { readDay } from "./java-date.js";
import { nearestFloat } from "./java-float.js";
import type { SimpleKey, SimpleType } from "./java-key.js";
import { readWhole } from "./java-whole.js";

/** A key, or one sentence that says why the text is no key of its type. */
export type KeyReading = { readonly key: SimpleKey } | { readonly problem: string };

/**
 * Reads a key of a type that a reader named. Spaces around it count in a `Character` and a `String`, and nowhere else.
 * @param text any text
 */
export function readKey(text: string, type: SimpleType): KeyReading {
  if (type === "String") return { key: { type, value: text } };
  if (type === "Character") return character(text);
  const tidy = text.trim().replace(/^\u2212/, "-");
  if (tidy === "") return { problem: `Nothing is written here: write ${examples[type]}.` };
  return readers[type](tidy);
}

type TidyType = Exclude<SimpleType, "String" | "Character">;

const examples: Readonly<Record<TidyType, string>> = {
  Integer: "a whole number, such as 42",
  Long: "a whole number, such as 42",
  Short: "a whole number, such as 42",
  Byte: "a whole number, such as 42",
  Boolean: "true or false",
  Double: "a number such as 1.5, 1e-7, NaN or −Infinity",
  Float: "a number such as 1.5, 1e-7, NaN or −Infinity",
  UUID: "32 hexadecimal digits as 123e4567-e89b-12d3-a456-426614174000",
  LocalDate: "a day of the calendar such as 2017-09-11",
};

const readers: Readonly<Record<TidyType, (tidy: string) => KeyReading>> = {
  Integer: (tidy) => small(tidy, "Integer"),
  Short: (tidy) => small(tidy, "Short"),
  Byte: (tidy) => small(tidy, "Byte"),
  Long: long,
  Boolean: boolean,
  Double: (tidy) => floating(tidy, "Double"),
  Float: (tidy) => floating(tidy, "Float"),
  UUID: uuid,
  LocalDate: localDate,
};

function small(tidy: string, type: "Integer" | "Short" | "Byte"): KeyReading {
  const reading = readWhole(tidy, type);
  return "problem" in reading ? reading : { key: { type, value: Number(reading.value) } };
}

function long(tidy: string): KeyReading {
  const reading = readWhole(tidy, "Long");
  return "problem" in reading ? reading : { key: { type: "Long", value: reading.value } };
}

function boolean(tidy: string): KeyReading {
  const value = tidy.toLowerCase();
  if (value !== "true" && value !== "false") return misfit(tidy, "Boolean");
  return { key: { type: "Boolean", value: value === "true" } };
}

/** A number with a point, as JavaScript and Java both write it. */
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function floating(tidy: string, type: "Double" | "Float"): KeyReading {
  if (/^[+-]?Infinity$|^NaN$/.test(tidy)) return { key: { type, value: Number(tidy) } };
  if (!decimal.test(tidy)) return misfit(tidy, type);
  const value = type === "Float" ? nearestFloat(tidy) : Number(tidy);
  if (!Number.isFinite(value)) return { problem: `${excerpt(tidy)} is no ${type}: it is beyond the largest one.` };
  return { key: { type, value } };
}

function uuid(tidy: string): KeyReading {
  const isUuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(tidy);
  return isUuid ? { key: { type: "UUID", value: BigInt(`0x${tidy.replaceAll("-", "")}`) } } : misfit(tidy, "UUID");
}

function localDate(tidy: string): KeyReading {
  const value = readDay(tidy);
  return value === null ? misfit(tidy, "LocalDate") : { key: { type: "LocalDate", value } };
}

function character(text: string): KeyReading {
  if (text.length === 1) return { key: { type: "Character", value: text } };
  if (text === "") return { problem: "Nothing is written here: a Character is one character." };
  const isPair = [...text].length === 1;
  const why = isPair ? "Java writes it as two of them" : "a Character is one character alone";
  return { problem: `${excerpt(text)} is no Character: ${why}.` };
}

function misfit(tidy: string, type: TidyType): KeyReading {
  return { problem: `${excerpt(tidy)} is no ${type}: write ${examples[type]}.` };
}
