import type { Version } from "../memory/flink/version.js";
import { versionOfImage } from "../memory/pasted/named-version.js";
import { readPasted, type Form } from "../memory/pasted/read.js";
import type { ParseYaml } from "../memory/pasted/yaml.js";
import { fileFindings } from "./file-findings.js";
import { ordered, type Finding } from "./finding.js";
import { guessed, type Guess } from "./guess.js";
import { keyFindings } from "./key-findings.js";
import type { Release } from "./keys.js";
import { placesIn } from "./lines.js";
import type { Lookup } from "./lookup.js";
import { findingOf } from "./rule.js";
import { rules } from "./rules/index.js";
import { situationOf, type Situation } from "./situation.js";
import { valueFindings } from "./value-findings.js";

/** A configuration, and what is to be said of it. */
export interface Checked {
  readonly release: Release;
  /** Whether the reader chose the release. */
  readonly isChosen: boolean;
  readonly guess: Guess;
  readonly form: Form;
  readonly keys: number;
  /** Worst first. */
  readonly findings: readonly Finding[];
}

interface Choice {
  /** Null leaves it to the text. */
  readonly release: Release | null;
  readonly lookup: Lookup;
  readonly parseYaml: ParseYaml;
}

/** The release whose way of reading a file is that of another. 1.10 read flink-conf.yaml as 1.3 did. */
const readAs: Readonly<Record<Release, Version>> = { "1.3": "1.10", "1.20": "1.20", "2.3": "2.3" };

/**
 * Checks any text that configures Flink.
 * @returns null where nothing in it sets anything
 */
export function checkConfiguration(text: string, { release: chosen, lookup, parseYaml }: Choice): Checked | null {
  const first = readPasted(text, { version: null, parseYaml });
  if (!first) return null;
  const guess = guessed([...first.settings.keys()], first.named ?? versionOfImage(text), lookup);
  const release = chosen ?? guess.release;
  const pasted = readPasted(text, { version: readAs[release], parseYaml }) ?? first;
  if (pasted.settings.size === 0) return null;
  const { form, settings } = pasted;
  const isReleaseKnown = chosen !== null || guess.named !== null;
  const situation = situationOf({ release, isReleaseKnown, form, text, settings, lookup, places: placesIn(text) });
  return {
    release,
    isChosen: chosen !== null,
    guess,
    form,
    keys: settings.size,
    findings: ordered(findingsIn(situation, pasted.faults)),
  };
}

/** What is said of a key by a rule of its own is not said again of keys in general. */
function findingsIn(situation: Situation, faults: readonly string[]): readonly Finding[] {
  const ruled = rules.flatMap((rule) => findingOf(rule, situation) ?? []);
  const said = new Set(ruled.flatMap(({ id, keys }) => (id === "plain-secret" ? [] : keys)));
  const general = keyFindings(situation).filter(({ keys }) => !keys.some((key) => said.has(key)));
  return [...ruled, ...general, ...valueFindings(situation), ...fileFindings(situation, faults)];
}
