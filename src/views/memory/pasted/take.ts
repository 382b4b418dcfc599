import type { Amount } from "../../../model/memory/flink/amount.js";
import { configurationOf, type Configuration } from "../../../model/memory/flink/configuration.js";
import { directLimitOption } from "../../../model/memory/flink/job-manager-options.js";
import type { FractionOption, SizeOption } from "../../../model/memory/flink/option.js";
import { refusable, Refusal } from "../../../model/memory/flink/refusal.js";
import type { DerivedProcess } from "../../../model/memory/pasted/derived-process.js";
import { jobManagerOptionOf, taskManagerOptionOf } from "../../../model/memory/settings.js";
import { LARGEST } from "../../../model/memory/flink/size.js";
import { NEWEST } from "../../../model/memory/flink/version.js";
import { objection } from "../../../model/reading.js";
import { text } from "../../../model/units.js";
import { accepts, inputsById, type Input, type InputValue } from "../../../scenario/inputs.js";
import { numberFieldView } from "../../fields.js";
import type { World } from "../../world.js";
import { sizeInWords } from "../byte-text.js";
import type { ConfigurationReading } from "./reading.js";

/** An input as a text sets it. */
export interface TakenInput {
  readonly id: string;
  readonly title: string;
  /** What the scenario has. */
  readonly now: string;
  readonly value: InputValue;
  readonly text: string;
  /** Why the input does not accept it; null where it does. */
  readonly objection: string | null;
  readonly isInUse: boolean;
}

type AnyOption = SizeOption | FractionOption;

/**
 * Every input about the processes of a text, as the text sets it: what it does not set has Flink’s default, or is open.
 * What Flink could not read is left out.
 */
export function inputsFrom({ pasted, processes }: ConfigurationReading, world: World): readonly TakenInput[] {
  return processes.flatMap((derived) => {
    const configuration = configurationOf(derived.settings, pasted.version);
    const options = derived.process === "taskManager" ? taskManagerOptionOf : jobManagerOptionOf;
    const values = Object.entries(options).flatMap(([id, option]) => valueOf(id, option, configuration));
    return [...values, ...limitOf(derived, configuration), ...bufferLimits(derived)].flatMap(([id, value]) => {
      const input: Input | undefined = inputsById.get(id);
      return input ? [takenInput(input, value, world)] : [];
    });
  });
}

type Given = readonly [id: string, value: InputValue];

function valueOf(id: string, option: AnyOption, configuration: Configuration): readonly Given[] {
  const input = inputsById.get(id);
  const isOpen = !configuration.has(option) && input?.initial === null && isStillDefault(option, configuration);
  const value = isOpen ? null : refusable(() => read(option, configuration));
  return value instanceof Refusal ? [] : [[id, value]];
}

/** The scenario is about the newest release: a default that was another one has to be said. */
function isStillDefault({ initial }: AnyOption, { version }: Configuration): boolean {
  return typeof initial === "number" || initial(version) === initial(NEWEST);
}

function read(option: AnyOption, configuration: Configuration): number | null {
  if (typeof option.initial === "number") return numberOf(option as FractionOption, configuration);
  const size = option as SizeOption;
  return !configuration.has(size) && size.initial(configuration.version) === null
    ? null
    : Number(configuration.size(size));
}

/** As it is written: the inputs hold doubles, and the derivation rounds them itself. */
function numberOf(option: FractionOption, configuration: Configuration): number {
  return configuration.number(option);
}

function limitOf({ process }: DerivedProcess, configuration: Configuration): readonly Given[] {
  if (process === "taskManager") return [];
  const isOn = refusable(() => configuration.flag(directLimitOption));
  return isOn instanceof Refusal ? [] : [["jobManagerDirectLimit", isOn ? "on" : "off"]];
}

/** The scenario knows no number of buffers: equal limits come to the same. */
function bufferLimits({ result }: DerivedProcess): readonly Given[] {
  if (result instanceof Refusal || result.process === "jobManager") return [];
  const { origin, bytes }: Amount = result.memory.network;
  if (origin !== "set") return [];
  return (["networkMinBytes", "networkMaxBytes"] as const).map((id) => [id, Number(bytes)]);
}

function takenInput(input: Input, value: InputValue, { givens }: World): TakenInput {
  const now = givens[input.id] ?? null;
  return {
    id: input.id,
    title: input.title,
    now: textOf(input, now),
    value,
    text: textOf(input, value),
    objection: accepts(input, value) ? null : objectionTo(input, value),
    isInUse: now === value,
  };
}

function textOf(input: Input, value: InputValue): string {
  if (input.kind === "choice") return input.options[String(value)] ?? "something else";
  if (value === null) return "not set";
  if (input.kind === "text") return String(value);
  if (input.unit === "binaryBytes" && Number.isInteger(value)) return size(Number(value));
  if (!accepts(input, value)) return Number.isFinite(value) ? text(Number(value), input.unit) : "no number";
  const { text: shown, placeholder } = numberFieldView(input, value);
  return shown || placeholder;
}

function size(bytes: number): string {
  return bytes >= Number(LARGEST) ? "no limit" : sizeInWords(BigInt(bytes));
}

function objectionTo(input: Input, value: InputValue): string {
  if (input.kind !== "number" || !Number.isFinite(value)) return "The input does not take it.";
  return `The input does not take it: it ${objection(Number(value), input) ?? "is out of bounds"}`;
}
