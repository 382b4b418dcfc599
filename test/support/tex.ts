import { ComputeEngine } from "@cortex-js/compute-engine";

/** Letters that are nothing but variables to the engine: it takes others for constants, functions or indices. */
const letters = ["a", "b", "c", "p", "q", "u", "v", "x", "y", "z"];

const engine = new ComputeEngine();
for (const letter of letters) engine.declare(letter, "real");

/** What the formulas use beyond the parser's own functions, computed in other ways than the model does. */
const functions = { Ceil: Math.ceil, W: lambertWByBisection, E_1: exponentialIntegralByQuadrature };
for (const name of ["W", "E_1"]) engine.declare(name, "(real) -> real");

/** A formula as somebody else reads it: it takes the numbers for its places, in order. */
export type ReadFormula = (numbers: readonly number[]) => number;

/**
 * Parses TeX with an independent parser, once, into a function of its places.
 * @param tex writes the formula with the given texts in its places
 */
export function readFormula(places: number, tex: (texts: readonly string[]) => string): ReadFormula {
  if (places > letters.length) throw new Error(`There are letters for ${letters.length} places only.`);
  const names = letters.slice(0, places);
  const compiled = engine.parse(tex(names.map(parenthesized))).compile({ functions });
  if (!compiled) throw new Error("The parser made nothing of the formula.");
  return (numbers) =>
    Number(compiled(Object.fromEntries(names.map((name, index) => [name, numbers[index] as number]))));
}

/** What TeX without variables comes to. */
export function valueOfTex(tex: string): number {
  return readFormula(0, () => tex)([]);
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

/** The w of at least −1 with w · e^w = x: it rises from there, so halving finds it. */
function lambertWByBisection(x: number): number {
  let [low, high] = [-1, Math.max(1, Math.log1p(x))];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (middle * Math.exp(middle) < x) low = middle;
    else high = middle;
  }
}

/** The integral of e^−t / t from x to infinity. Below 1 the pole is taken out: what is left of it is a logarithm. */
function exponentialIntegralByQuadrature(x: number): number {
  if (x >= 1) return Math.exp(-x) * simpson((s) => Math.exp(-s) / (x + s), { from: 0, to: 40, steps: 2000 });
  const rest = simpson((t) => (t === 0 ? -1 : Math.expm1(-t) / t), { from: x, to: 1, steps: 100 });
  return rest - Math.log(x) + exponentialIntegralByQuadrature(1);
}

/** Simpson's rule; the number of steps is even. */
function simpson(
  integrand: (at: number) => number,
  { from, to, steps }: { readonly from: number; readonly to: number; readonly steps: number },
): number {
  const width = (to - from) / steps;
  let sum = integrand(from) + integrand(to);
  for (let step = 1; step < steps; step++) sum += (step % 2 === 1 ? 4 : 2) * integrand(from + step * width);
  return (sum * width) / 3;
}
