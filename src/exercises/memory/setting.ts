import type { Givens } from "../../model/evaluate.js";
import { memoryModel } from "../../model/memory/index.js";
import { taskManagerProcessBytes } from "../../model/memory/inputs.js";
import { MEBIBYTE } from "../../model/memory/whole.js";
import type { GivenNumber } from "../../model/quantity.js";
import { text } from "../../model/units.js";
import { about, type Varied } from "../exercise.js";
import { numbersOf, type Numbers } from "../numbers.js";

const known = new WeakMap<Givens, Numbers>();

/** Worked out once: each sentence of an exercise asks for the numbers of the same scenario. */
function numbersIn(scenario: Givens): Numbers {
  const numbers = known.get(scenario) ?? numbersOf(memoryModel, scenario);
  known.set(scenario, numbers);
  return numbers;
}

/** Makers of exercises about the memory model. */
export const { compute, predict } = about(numbersIn);

/** How sizes are answered that need not be exact. */
export const MIB = { scale: "MiB", decimals: 1 } as const;

/** With a tenth, so that sums can be followed: "617.6 MiB". */
export const mib = (bytes: number): string => text(bytes, "binaryBytes", MIB);

/** To the byte. */
export const EXACT = { scale: "B", exact: true } as const;
export const toTheByte = (bytes: number): string => text(bytes, "binaryBytes", EXACT);

/** As a configuration has it: "2000m". @param bytes whole mebibytes */
export const configured = (bytes: number): string => `${String(bytes / MEBIBYTE)}m`;

/** Rounded up to whole mebibytes, from which a size can be configured. */
export const ceilToMebibytes = (bytes: number): number => Math.ceil(bytes / MEBIBYTE) * MEBIBYTE;

/** Sizes that an input may take, in mebibytes. */
export function sizes(input: GivenNumber, [first, ...others]: readonly [number, ...number[]]): Varied {
  return { input, over: [first * MEBIBYTE, ...others.map((mebibytes) => mebibytes * MEBIBYTE)] };
}

/** Processes whose overhead is the fraction, neither its minimum nor its maximum. */
export const processSizes = sizes(
  taskManagerProcessBytes,
  [2048, 2200, 2500, 2800, 3000, 3072, 3500, 4000, 4096, 5000, 6000, 6144, 8000, 8192],
);
