import { accepts, inputs, inputsById, isInputId, type InputId, type InputValue, type Values } from "./inputs.js";
import { presets } from "./presets.js";

/**
 * What the whole workbook computes with: one value for each input, and the preset they started from.
 * Always valid: every value is one that its input accepts. Frozen, so it can be shared.
 */
export interface Scenario {
  readonly preset: string;
  readonly values: Values;
}

const initial = Object.fromEntries(inputs.map(({ id, initial }) => [id, initial])) as Values;

const fresh: ReadonlyMap<string, Scenario> = new Map(
  presets.map(({ id, values }) => [id, frozen(id, { ...initial, ...values })]),
);

/** The scenario of the first preset. */
export const defaultScenario: Scenario = fromPreset(presets[0].id);

/**
 * A preset as it is before anything is changed.
 * @throws {RangeError} when there is no such preset
 */
export function fromPreset(id: string): Scenario {
  const scenario = fresh.get(id);
  if (!scenario) throw new RangeError(`There is no preset "${id}".`);
  return scenario;
}

/**
 * The scenario with another value for one input.
 * @throws {RangeError} when there is no such input, or it does not accept the value
 */
export function withValue(scenario: Scenario, id: string, value: InputValue): Scenario {
  const input = inputsById.get(id);
  if (!input || !accepts(input, value)) throw new RangeError(`The input "${id}" does not accept "${value}".`);
  return valueOf(scenario, input.id) === value
    ? scenario
    : frozen(scenario.preset, { ...scenario.values, [id]: value });
}

/** The inputs whose values differ from the preset's, in the inputs' order. */
export function changed(scenario: Scenario): readonly InputId[] {
  const preset = fromPreset(scenario.preset);
  return inputs.map(({ id }) => id).filter((id) => valueOf(scenario, id) !== valueOf(preset, id));
}

/**
 * The scenario with one input as the preset has it.
 * @throws {RangeError} when there is no such input
 */
export function resetOne(scenario: Scenario, id: string): Scenario {
  if (!isInputId(id)) throw new RangeError(`There is no input "${id}".`);
  return withValue(scenario, id, valueOf(fromPreset(scenario.preset), id));
}

/** The scenario's preset, unchanged. */
export function resetAll(scenario: Scenario): Scenario {
  return fromPreset(scenario.preset);
}

/** Whether two scenarios have the same preset and the same values. */
export function same(one: Scenario, other: Scenario): boolean {
  return one.preset === other.preset && inputs.every(({ id }) => valueOf(one, id) === valueOf(other, id));
}

function valueOf({ values }: Scenario, id: InputId): InputValue {
  return values[id];
}

function frozen(preset: string, values: Values): Scenario {
  return Object.freeze({ preset, values: Object.freeze(values) });
}
