import { capacityInputGroups, capacityInputs } from "../model/capacity/inputs.js";
import { checkpointingInputGroups, checkpointingInputs } from "../model/checkpointing/inputs.js";
import { memoryInputGroups, memoryInputs } from "../model/memory/inputs.js";
import { serializationInputGroups, serializationInputs } from "../model/serialization/inputs.js";
import { slotsInputGroups, slotsInputs } from "../model/slots/inputs.js";
import { deploymentInputGroups, deploymentInputs } from "../model/deployment/inputs.js";
import { productionInputGroups, productionInputs } from "../model/production/inputs.js";
import { securityInputGroups, securityInputs } from "../model/security/inputs.js";
import { suspectsInputGroups, suspectsInputs } from "../model/suspects/inputs.js";
import { stateChapterInputGroups, stateChapterInputs } from "../model/state/inputs.js";
import type { GivenChoice, GivenNumber, GivenText } from "../model/quantity.js";
import { objection } from "../model/reading.js";

/** Every input of the workbook, in the order of its chapters. A chapter adds its own list here, and nowhere else. */
export const inputs = [
  ...capacityInputs,
  ...checkpointingInputs,
  ...memoryInputs,
  ...slotsInputs,
  ...stateChapterInputs,
  ...serializationInputs,
  ...securityInputs,
  ...deploymentInputs,
  ...productionInputs,
  ...suspectsInputs,
] as const;

/** The same in groups with titles, for a panel. */
export const inputGroups = [
  ...capacityInputGroups,
  ...checkpointingInputGroups,
  ...memoryInputGroups,
  ...slotsInputGroups,
  ...stateChapterInputGroups,
  ...serializationInputGroups,
  ...securityInputGroups,
  ...deploymentInputGroups,
  ...productionInputGroups,
  ...suspectsInputGroups,
] as const;

/** Something the reader sets: a number, a choice or a text. */
export type Input = GivenNumber | GivenChoice | GivenText;

type KnownInput = (typeof inputs)[number];
export type InputId = KnownInput["id"];

/** What one input can hold: a number in base units, the key of an option, a text, or null for "not stated". */
export type InputValue = number | string | null;

/** One value for each input, by id. */
export type Values = { readonly [One in KnownInput as One["id"]]: One["initial"] };

/** Names in a link that mean something else. */
const reservedLinks = ["v", "preset"];

/**
 * Inputs by one of their names.
 * @throws {Error} when two inputs share that name, or one has a name that is reserved
 */
export function indexBy<One extends Input>(
  name: "id" | "link",
  list: readonly One[],
  reserved: readonly string[] = [],
): ReadonlyMap<string, One> {
  const index = new Map<string, One>();
  for (const input of list) {
    const key = input[name];
    if (index.has(key) || reserved.includes(key)) throw new Error(`The ${name} "${key}" is taken.`);
    index.set(key, input);
  }
  return index;
}

export const inputsById: ReadonlyMap<string, KnownInput> = indexBy("id", inputs);
export const inputsByLink: ReadonlyMap<string, KnownInput> = indexBy("link", inputs, reservedLinks);

/** Whether a text is the id of an input. */
export function isInputId(id: string): id is InputId {
  return inputsById.has(id);
}

/** Whether an input can hold a value, which may be anything at all. */
export function accepts(input: Input, value: unknown): boolean {
  if (input.kind === "choice") return typeof value === "string" && Object.hasOwn(input.options, value);
  if (input.kind === "text") return typeof value === "string" && input.objection(value) === null;
  if (value === null) return input.optional;
  return typeof value === "number" && objection(value, input) === null;
}

/**
 * The number nearest to `value` that the input accepts: for sliders, whose arithmetic may end just out of bounds.
 * @param value finite, in base units
 */
export function nearest(input: GivenNumber, value: number): number {
  const whole = input.whole ? Math.round(value) : value;
  return Math.min(input.max, Math.max(input.min, whole));
}
