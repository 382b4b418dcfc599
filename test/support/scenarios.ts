import fc from "fast-check";
import type { Givens } from "../../src/model/evaluate.js";
import type { GivenNumber } from "../../src/model/quantity.js";
import { memoryInputs } from "../../src/model/memory/inputs.js";
import { inputs, nearest, type Input } from "../../src/scenario/inputs.js";
import { presets } from "../../src/scenario/presets.js";
import { defaultScenario, fromPreset } from "../../src/scenario/scenario.js";
import { anyScenario } from "../scenario/arbitrary.js";
import { anyPart } from "./numbers.js";
import { textsFor } from "./texts.js";

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
  all((input) => {
    if (input.kind === "text") return textsFor(input).texts.at(option) ?? "";
    return input.kind === "choice" ? (Object.keys(input.options).at(option) ?? "") : input[end];
  });

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

/** Powers of ten that are tried below the largest value of an input that begins at 0. */
const POWERS_ABOVE_ZERO = 6;

/** Any value between the bounds, each power of ten as likely as the others where the input's slider says so. */
function spread(input: GivenNumber): fc.Arbitrary<number> {
  const { min, max, scale } = input;
  const from = min > 0 ? min : max / 10 ** POWERS_ABOVE_ZERO;
  const at =
    scale === "logarithmic"
      ? (part: number) => from * (max / from) ** part
      : (part: number) => min + part * (max - min);
  return anyPart.map((part) => nearest(input, at(part)));
}

function anywhere(input: Input): fc.Arbitrary<Givens[string]> {
  if (input.kind === "choice") return fc.constantFrom(...Object.keys(input.options));
  if (input.kind === "text") return textsFor(input).any;
  return fc.oneof(
    { weight: 8, arbitrary: spread(input) },
    { weight: 1, arbitrary: fc.constantFrom(input.min, input.max) },
    ...(input.optional ? [{ weight: 2, arbitrary: fc.constant(null) }] : []),
  );
}

/** A value as it usually is, or a number up to five times as much, or as little; sometimes any. */
function nearby(input: Input, usual: Givens[string]): fc.Arbitrary<Givens[string]> {
  const near =
    input.kind !== "number" || typeof usual !== "number"
      ? fc.constant(usual)
      : anyPart.map((part) => nearest(input, usual * 5 ** (2 * part - 1)));
  return fc.oneof({ weight: 9, arbitrary: near }, { weight: 1, arbitrary: anywhere(input) });
}

/** Jobs as they are found: most inputs are near those of a preset. */
const likelyGivens: fc.Arbitrary<Givens> = fc.constantFrom(...presets).chain(({ id }) => {
  const usual: Givens = fromPreset(id).values;
  return fc.record(Object.fromEntries(inputs.map((input) => [input.id, nearby(input, usual[input.id] ?? null)])));
});

const MEBIBYTE = 2 ** 20;
const mebibytes = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least, max: most }).map((count) => count * MEBIBYTE);
const unset = fc.constant(null);

/**
 * Memory as somebody may set it: most sizes at random would only be refused. What leads is drawn first, since few
 * combinations fit together.
 */
const likelyMemory: fc.Arbitrary<Givens> = fc.oneof(
  fc.record({ taskManagerProcessBytes: mebibytes(900, 20_000) }),
  fc.record({ taskManagerProcessBytes: unset, taskManagerFlinkBytes: mebibytes(560, 20_000) }),
  fc.record({
    taskManagerProcessBytes: mebibytes(2000, 20_000),
    networkMinBytes: mebibytes(16, 64),
    networkMaxBytes: mebibytes(64, 512),
  }),
  fc.record({ taskManagerProcessBytes: mebibytes(2000, 2600), taskManagerFlinkBytes: mebibytes(1300, 1500) }),
  fc.record({
    taskManagerProcessBytes: mebibytes(2000, 4000),
    setTaskHeapBytes: mebibytes(100, 500),
    managedFraction: fc.double({ min: 0.1, max: 0.5, noNaN: true }),
  }),
  fc.record({
    taskManagerProcessBytes: unset,
    setTaskHeapBytes: mebibytes(100, 9000),
    setManagedBytes: mebibytes(0, 9000),
    networkFraction: fc.double({ min: 0, max: 0.6, noNaN: true }),
    networkMaxBytes: mebibytes(64, 4000),
  }),
  fc.record({
    taskManagerProcessBytes: unset,
    taskManagerFlinkBytes: mebibytes(3000, 9000),
    setTaskHeapBytes: mebibytes(100, 1000),
    setManagedBytes: mebibytes(0, 1000),
  }),
);

/** The same of a JobManager. */
const likelyJobManager: fc.Arbitrary<Givens> = fc.oneof(
  fc.record({ jobManagerProcessBytes: mebibytes(600, 20_000) }),
  fc.record({ jobManagerProcessBytes: unset, jobManagerFlinkBytes: mebibytes(200, 9000) }),
  fc.record({ jobManagerProcessBytes: unset, setJobManagerHeapBytes: mebibytes(50, 9000) }),
  fc.record({
    jobManagerProcessBytes: mebibytes(1500, 3000),
    setJobManagerHeapBytes: mebibytes(900, 1000),
    setJobManagerOffHeapBytes: mebibytes(64, 256),
  }),
  fc.record({ jobManagerProcessBytes: mebibytes(900, 9000), setJobManagerOffHeapBytes: mebibytes(64, 256) }),
);

/** What may use it. */
const likelyUse: fc.Arbitrary<Givens> = fc.record({
  segmentBytes: fc.constantFrom(16384, 32768, 32768, 65536),
  managedConsumers: fc.constantFrom("nobody", "operators", "python", "both"),
  rocksdbMemory: fc.constantFrom("managed", "managed", "fixed", "nothing"),
  rocksdbFixedBytes: mebibytes(10, 9000),
  writeBufferRatio: fc.double({ min: 0.1, max: 0.8, noNaN: true }),
  statesPerSlot: fc.integer({ min: 1, max: 50 }),
});

/** A scenario in which the memory is, most of the time, such that Flink starts. */
function withMemory(scenarios: fc.Arbitrary<Givens>): fc.Arbitrary<Givens> {
  return fc
    .tuple(scenarios, fc.tuple(likelyMemory, likelyJobManager, likelyUse), fc.integer({ min: 0, max: 3 }))
    .map(([scenario, [taskManager, jobManager, use], as]) =>
      as === 0 ? scenario : { ...scenario, ...defaultMemory, ...taskManager, ...jobManager, ...use },
    );
}

const defaultMemory: Givens = Object.fromEntries(memoryInputs.map(({ id }) => [id, talk[id] ?? null]));

/** Any scenario: a preset with some inputs changed, one near a preset in everything, or one from anywhere at all. */
export const anyGivens: fc.Arbitrary<Givens> = withMemory(
  fc.oneof(
    { weight: 1, arbitrary: anyScenario.map(({ values }): Givens => values) },
    { weight: 2, arbitrary: likelyGivens },
    { weight: 1, arbitrary: fc.record(Object.fromEntries(inputs.map((input) => [input.id, anywhere(input)]))) },
  ),
);

/** How many cases a law is tried on. They are the same ones every time, so that only a change can break it. */
export function runs(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns, seed: 2017 };
}

/** That many scenarios, always the same ones. */
export function sampleGivens(count: number): readonly Givens[] {
  return fc.sample(anyGivens, runs(count));
}
