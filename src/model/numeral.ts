import { excerpt } from "./excerpt.js";

/** The number a text begins with, and what comes after it; or why there is none, as a clause without a full stop. */
export type Numeral = { readonly value: number; readonly rest: string } | { readonly problem: string };

/** Sign, integer part (plain or in groups of three after a space, comma or underscore), decimals, exponent. */
const numeral = /^([+-]?)([1-9]\d{0,2}([ ,_])\d{3}(?:\3\d{3})*(?!\d)|\d+)?(\.\d*)?(e[+-]?\d{1,4})?/i;

/**
 * Reads a number at the start of a text: "1.5e6", "1,000,000", "1 000 000", "1_000_000".
 * A comma is only ever a group separator: "1,5" is refused, because it is 1.5 to some and 15 to others.
 * @param text normalized: no space in front, plain spaces, ASCII minus
 */
export function takeNumeral(text: string): Numeral {
  const [all = "", sign = "", integer = "", , decimals = "", exponent = ""] = numeral.exec(text) ?? [];
  if (!/\d/.test(integer + decimals)) return { problem: `${excerpt(text)} does not begin with a number` };
  if (/^ ?[\d.,_]/.test(text.slice(all.length))) return { problem: badlyGrouped(text) };
  const value = Number(`${sign}${integer.replace(/[ ,_]/g, "")}${decimals}${exponent}`);
  if (!Number.isFinite(value)) return { problem: `${excerpt(all)} is larger than any number here` };
  return { value, rest: text.slice(all.length).trimStart() };
}

function badlyGrouped(text: string): string {
  const run = /^[+-]?[\d.,_ ]*[\d.,_]/.exec(text)?.[0] ?? text;
  const [, before, after] = /^0*(\d+),(\d+)$/.exec(run) ?? [];
  if (before === undefined || after === undefined) return `${excerpt(run)} is not one number`;
  return `${excerpt(run)} could be ${before}.${after} or ${Number(before + after)}`;
}
