import { checkConfiguration, type Checked } from "../../../model/configuration-check/check.js";
import type { Release } from "../../../model/configuration-check/keys.js";
import type { Lookup } from "../../../model/configuration-check/lookup.js";
import type { ParseYaml } from "../../../model/memory/pasted/yaml.js";
import { text as written } from "../../../model/units.js";

/** How a text is to be checked. */
export interface CheckChoice {
  /** Null leaves it to the text. */
  readonly release: Release | null;
  readonly lookup: Lookup;
  readonly parseYaml: ParseYaml;
}

/** Longer texts are not read: no configuration is, and its YAML would keep the page busy. Assumed. */
const LONGEST_CONFIGURATION = 2e5;

const TOO_LONG = `This is too long for a configuration: up to ${written(LONGEST_CONFIGURATION, "bytes")} are read.`;

const NOTHING = "Nothing in this text sets an option of Flink: no line has a key and a value.";

/** Checks any text. Null for one without a word in it. */
export function readCheck(text: string, choice: CheckChoice): Checked | { readonly problem: string } | null {
  if (text.trim() === "") return null;
  if (text.length > LONGEST_CONFIGURATION) return { problem: TOO_LONG };
  return checkConfiguration(text, choice) ?? { problem: NOTHING };
}
