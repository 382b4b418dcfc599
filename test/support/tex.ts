import { ComputeEngine } from "@cortex-js/compute-engine";

/** Letters that are nothing but variables to the engine: it takes others for constants, functions or indices. */
const letters = ["a", "b", "c", "p", "q", "u", "v", "x", "y", "z"];

const engine = new ComputeEngine();
for (const letter of letters) engine.declare(letter, "real");

/** A formula as somebody else reads it: it takes the numbers for its places, in order. */
export type ReadFormula = (numbers: readonly number[]) => number;

/**
 * Parses TeX with an independent parser, once, into a function of its places.
 * @param tex writes the formula with the given texts in its places
 */
export function readFormula(places: number, tex: (texts: readonly string[]) => string): ReadFormula {
  if (places > letters.length) throw new Error(`There are letters for ${letters.length} places only.`);
  const names = letters.slice(0, places);
  const compiled = engine.parse(tex(names.map(parenthesized))).compile({ functions: { Ceil: "Math.ceil" } });
  if (!compiled) throw new Error("The parser made nothing of the formula.");
  return (numbers) =>
    Number(compiled(Object.fromEntries(names.map((name, index) => [name, numbers[index] as number]))));
}

/** What TeX without variables comes to. */
export function valueOfTex(tex: string): number {
  return Number(engine.parse(tex).N().valueOf());
}

/** A number as TeX, without an exponent, which TeX does not have. */
export function numberTex(value: number): string {
  return parenthesized(
    value.toLocaleString("en", { useGrouping: false, maximumSignificantDigits: 17, notation: "standard" }),
  );
}

function parenthesized(text: string): string {
  return String.raw`\left(${text}\right)`;
}
