import { configuredSettings } from "../../../model/checkpointing/history/configured-settings.js";
import type { Setting } from "../../../model/checkpointing/history/setting.js";
import { settingsFrom } from "../../../model/checkpointing/history/settings-from.js";
import type { GivenNumber } from "../../../model/quantity.js";
import { objection, read } from "../../../model/reading.js";
import { text } from "../../../model/units.js";
import { accepts, inputsById, type Input, type InputValue } from "../../../scenario/inputs.js";
import { numberFieldView } from "../../fields.js";
import { num, type World } from "../../world.js";
import type { Cluster } from "./cluster.js";
import { equalMachines } from "./model-line.js";

/** What a cluster says about one input, ready to be taken. */
export interface ClusterSetting {
  readonly id: string;
  readonly title: string;
  /** What the scenario has. */
  readonly now: string;
  readonly value: InputValue;
  readonly text: string;
  readonly why: string;
  /** Why the input does not accept it; null where it does. */
  readonly objection: string | null;
  /** Whether the scenario has this value already. */
  readonly isInUse: boolean;
}

/** Every input that the answer says something about. */
export function clusterSettings({ answer, fit }: Cluster, world: World): readonly ClusterSetting[] {
  const configured = new Set(answer.config === null ? [] : configuredSettings(answer.config).map(({ id }) => id));
  const options = { machines: equalMachines(world), entryBytesPerKey: bytesPerKey(world) };
  return settingsFrom(answer, fit, options).flatMap((setting) => {
    const input: Input | undefined = inputsById.get(setting.id);
    return input ? [settingOf(input, setting, { isMeasured: !configured.has(setting.id), world })] : [];
  });
}

/** Keys without a byte make no state: then no number of them is large enough, and none is suggested. */
function bytesPerKey(world: World): number {
  return num(world, "stateBytes") / num(world, "distinctKeys") || Infinity;
}

function settingOf(
  input: Input,
  { id, value, why }: Setting,
  { isMeasured, world }: { isMeasured: boolean; world: World },
): ClusterSetting {
  const now = world.givens[id] ?? null;
  const taken = input.kind === "number" && isMeasured ? asShown(input, Number(value)) : value;
  return {
    id,
    title: input.title,
    now: textOf(input, now),
    value: taken,
    text: textOf(input, taken),
    why,
    objection: accepts(input, taken) ? null : objectionTo(input, taken),
    isInUse: now === taken,
  };
}

/** A measured number to the digits that are shown: more would only be noise in the fields and in the link. */
function asShown({ unit }: GivenNumber, value: number): number {
  const reading = read(text(value, unit), unit);
  return "value" in reading ? reading.value : value;
}

function textOf(input: Input, value: InputValue): string {
  if (input.kind === "choice") return input.options[String(value)] ?? String(value);
  if (input.kind === "text") return String(value);
  if (value !== null && !accepts(input, value)) return text(Number(value), input.unit);
  const { text: shown, placeholder } = numberFieldView(input, value);
  return shown || placeholder;
}

/** A sentence about a value that an input does not accept. */
function objectionTo(input: Input, value: InputValue): string {
  if (input.kind === "text") return input.objection(String(value)) ?? "";
  return input.kind === "choice"
    ? `${String(value)} is not one of ${Object.keys(input.options).join(", ")}.`
    : `${text(Number(value), input.unit)} ${objection(Number(value), input) ?? ""}`;
}
