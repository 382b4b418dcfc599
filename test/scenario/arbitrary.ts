import fc from "fast-check";
import { inputs, type Input, type InputValue } from "../../src/scenario/inputs.js";
import { presets } from "../../src/scenario/presets.js";
import { fromPreset, withValue, type Scenario } from "../../src/scenario/scenario.js";
import { textsFor } from "../support/texts.js";

/** Any value an input accepts: often a bound or a round number, as people choose them. */
export function anyValue(input: Input): fc.Arbitrary<InputValue> {
  if (input.kind === "choice") return fc.constantFrom(...Object.keys(input.options));
  if (input.kind === "text") return textsFor(input).any;
  const { min, max, whole, optional } = input;
  const number = whole ? fc.integer({ min, max: Math.min(max, 2 ** 53) }) : fc.double({ min, max, noNaN: true });
  const round = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -3, max: 13 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`))
    .map((value) => Math.min(max, Math.max(min, whole ? Math.round(value) : value)));
  return fc.oneof(number, round, fc.constantFrom<InputValue>(min, max, ...(optional ? [null] : [])));
}

const anyChange = fc
  .constantFrom<Input>(...inputs)
  .chain((input) => anyValue(input).map((value): [string, InputValue] => [input.id, value]));

/** Any scenario: a preset with some inputs changed. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(fc.constantFrom(...presets), fc.array(anyChange, { maxLength: 12 }))
  .map(([preset, changes]) =>
    changes.reduce((scenario, [id, value]) => withValue(scenario, id, value), fromPreset(preset.id)),
  );
