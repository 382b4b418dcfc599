import fc from "fast-check";
import type { Givens } from "../../src/model/evaluate.js";
import type { GivenNumber } from "../../src/model/quantity.js";
import { inputs, nearest, type Input } from "../../src/scenario/inputs.js";
import { presets } from "../../src/scenario/presets.js";
import { defaultScenario, fromPreset } from "../../src/scenario/scenario.js";
import { anyScenario } from "../scenario/arbitrary.js";

/** Every input with a number. */
export const numberInputs: readonly GivenNumber[] = (inputs as readonly Input[]).filter(
  (input): input is GivenNumber => input.kind === "number",
);

/** The talk's inputs, as given by the slides. */
export const talk: Givens = defaultScenario.values;

/** The talk's inputs with some changed. */
export function talkWith(changes: Givens): Givens {
  return { ...talk, ...changes };
}

/** One value for each input. */
function all(choose: (input: Input) => Givens[string]): Givens {
  return Object.fromEntries(inputs.map((input) => [input.id, choose(input)]));
}

const bound = (end: "min" | "max", option: 0 | -1): Givens =>
  all((input) => (input.kind === "choice" ? (Object.keys(input.options).at(option) ?? "") : input[end]));

/** The scenarios that a reader meets first, and the ones at the ends of what the inputs accept, by name. */
export const landmarks: readonly (readonly [name: string, givens: Givens])[] = [
  ...presets.map(({ id }) => [`the preset ${id}`, fromPreset(id).values] as const),
  ["every input at its smallest, first options", bound("min", 0)],
  ["every input at its smallest, last options", bound("min", -1)],
  ["every input at its largest, first options", bound("max", 0)],
  ["every input at its largest, last options", bound("max", -1)],
  ["one machine with its state on the heap", talkWith({ machines: 1, stateBackend: "heap" })],
  ["entries without a byte", talkWith({ idFields: 0, aggregateFields: 0 })],
  ["no machine lost", talkWith({ machinesLost: 0 })],
  ["nothing stated that may be left open", all((input) => (isOptional(input) ? null : input.initial))],
];

function isOptional(input: Input): boolean {
  return input.kind === "number" && input.optional;
}

/** Any value between the bounds, each power of ten as likely as the others where the input's slider says so. */
function spread({ min, max, scale, ...input }: GivenNumber): fc.Arbitrary<number> {
  const along = fc.noBias(fc.integer({ min: 0, max: 1e9 })).map((part) => part / 1e9);
  const from = min > 0 ? min : max / 1e6;
  const at =
    scale === "logarithmic"
      ? (part: number) => from * (max / from) ** part
      : (part: number) => min + part * (max - min);
  return along.map((part) => nearest({ min, max, scale, ...input }, at(part)));
}

function anywhere(input: Input): fc.Arbitrary<Givens[string]> {
  if (input.kind === "choice") return fc.constantFrom(...Object.keys(input.options));
  return fc.oneof(
    { weight: 8, arbitrary: spread(input) },
    { weight: 1, arbitrary: fc.constantFrom(input.min, input.max) },
    ...(input.optional ? [{ weight: 2, arbitrary: fc.constant(null) }] : []),
  );
}

/** Any scenario: half of them a preset with some inputs changed, half with every input anywhere between its bounds. */
export const anyGivens: fc.Arbitrary<Givens> = fc.oneof(
  anyScenario.map(({ values }): Givens => values),
  fc.record(Object.fromEntries(inputs.map((input) => [input.id, anywhere(input)]))),
);

/** How many cases a law is tried on. They are the same ones every time, so that only a change can break it. */
export function runs(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns, seed: 2017 };
}

/** That many scenarios, always the same ones. */
export function sampleGivens(count: number): readonly Givens[] {
  return fc.sample(anyGivens, runs(count));
}
