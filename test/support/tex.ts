import { ComputeEngine } from "@cortex-js/compute-engine";

/** Letters that are nothing but variables to the engine: it takes others for constants, functions or indices. */
const letters = ["a", "b", "c", "p", "q", "u", "v", "x", "y", "z"];

const engine = new ComputeEngine();
for (const letter of letters) engine.declare(letter, "real");

/** What the formulas use beyond the parser's own functions, computed in other ways than the model does. */
const special = {
  W: lambertWByBisection,
  E_1: exponentialIntegralByQuadrature,
  float: (x: number) => new Float32Array([x])[0] as number,
  roundup: powerOfTwoFrom,
};
for (const [name, compute] of Object.entries(special)) {
  engine.declare(name, {
    signature: "(real) -> real",
    evaluate: ([x]) => engine.number(compute(Number(x?.N().valueOf()))),
  });
}
/** What each function is called in the program that comes of a formula; "_" is the object that the program is given. */
const functions = {
  Ceil: "Math.ceil",
  Floor: "Math.floor",
  W: "_.W",
  E_1: "_.E_1",
  float: "_.float",
  roundup: "_.roundup",
};

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
    Number(compiled({ ...special, ...Object.fromEntries(names.map((name, at) => [name, numbers[at] as number])) }));
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

/** The first power of two that is not below x. */
function powerOfTwoFrom(x: number): number {
  let power = 1;
  while (power < x) power *= 2;
  return power;
}

/** The w of at least −1 with w · e^w = x: it rises from there, so halving finds it. */
export function lambertWByBisection(x: number): number {
  let [low, high] = [-1, Math.max(1, Math.log1p(x))];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (middle * Math.exp(middle) < x) low = middle;
    else high = middle;
  }
}

/**
 * The integral of e^−t / t from x to infinity, that is of e^−(x + s) / (x + s) from 0: by the double exponential rule of
 * Takahasi and Mori, which puts s = exp(v − exp(−v)) and adds up at even distances of v.
 */
export function exponentialIntegralByQuadrature(x: number): number {
  const [width, from, to] = [1 / 128, -6 * 128, 6 * 128];
  let sum = 0;
  for (let step = from; step <= to; step++) {
    const v = step * width;
    const s = Math.exp(v - Math.exp(-v));
    sum += (Math.exp(-x - s) / (x + s)) * s * (1 + Math.exp(-v));
  }
  return sum * width;
}
