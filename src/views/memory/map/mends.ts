import type { Setting } from "../../../model/memory/flink/configuration.js";
import type { FractionOption, SizeOption } from "../../../model/memory/flink/option.js";
import { NEWEST } from "../../../model/memory/flink/version.js";
import type { Change } from "../../../model/memory/mend/change.js";
import type { Mend } from "../../../model/memory/mend.js";
import { inputsById, type InputValue } from "../../../scenario/inputs.js";
import { amount } from "../../world.js";
import { comparedSizes, sizeInWords } from "../byte-text.js";

/** A way to mend a configuration, for a reader and for the scenario. */
export interface MendText {
  /** What to change, as a sentence without its end. */
  readonly says: string;
  /** The inputs it sets. */
  readonly sets: readonly (readonly [id: string, value: InputValue])[];
}

type OptionOf = Readonly<Record<string, SizeOption | FractionOption>>;

/** The words and the inputs of a way to mend. @param optionOf the option that each input stands for */
export function mendText({ changes }: Mend, optionOf: OptionOf): MendText {
  return {
    says: changes.map(changeText).join("; "),
    sets: changes.flatMap((change) => setBy(change, optionOf)),
  };
}

function changeText({ key, from, to }: Change): string {
  if (to === null) return `leave out ${key}`;
  if (from === null) return `set ${key} to ${settingText(to)}`;
  const [before = "", after = ""] = texts(from, to);
  return `${Number(to) > Number(from) ? "raise" : "lower"} ${key} from ${before} to ${after}`;
}

function texts(from: Setting, to: Setting): readonly string[] {
  return typeof from === "bigint" && typeof to === "bigint" ? comparedSizes(from, to) : [from, to].map(settingText);
}

function settingText(setting: Setting): string {
  if (typeof setting === "bigint") return sizeInWords(setting);
  return typeof setting === "number" ? amount(setting, "factor").replace("×", "") : setting;
}

function setBy({ key, to }: Change, optionOf: OptionOf): MendText["sets"] {
  const [id, option] = Object.entries(optionOf).find(([, one]) => one.key === key) ?? [];
  if (id === undefined || !option) return [];
  return [[id, to === null ? valueWithout(id, option) : Number(to)]];
}

/** What an input holds when its option is left out: nothing, or Flink’s default. */
function valueWithout(id: string, { initial }: SizeOption | FractionOption): InputValue {
  const input = inputsById.get(id);
  if (input?.kind === "number" && input.optional) return null;
  return Number(typeof initial === "function" ? initial(NEWEST) : initial);
}
