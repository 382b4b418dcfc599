import { derivedProcesses, type DerivedProcess } from "../../../model/memory/pasted/derived-process.js";
import { kindOf } from "../../../model/memory/pasted/form.js";
import type { Runs } from "../../../model/memory/pasted/legacy-heap.js";
import { readPasted, type Pasted } from "../../../model/memory/pasted/read.js";
import type { ParseYaml } from "../../../model/memory/pasted/yaml.js";
import type { Version } from "../../../model/memory/flink/version.js";
import { text as written } from "../../../model/units.js";

/** How a text is to be read. */
export interface ReadingChoice {
  /** Null leaves it to the text; the newest release, where it names none. */
  readonly version: Version | null;
  readonly runs: Runs;
  readonly parseYaml: ParseYaml;
}

/** A text that sets memory, and what follows from it. */
export interface ConfigurationReading {
  readonly pasted: Pasted;
  readonly runs: Runs;
  /** One or two. */
  readonly processes: readonly DerivedProcess[];
}

/** Longer texts are not read: it is many times what a process writes until it has started. Assumed. */
export const LONGEST_TEXT = 2e6;

/** A file longer than this is no configuration, and its YAML would keep the page busy. Assumed. */
const LONGEST_FILE = 2e5;

const TOO_LONG_A_FILE = `This is too long for a configuration: up to ${written(LONGEST_FILE, "bytes")} are read.`;

const TOO_LONG = `This is too long: up to ${written(LONGEST_TEXT, "bytes")} are read. What a process logs at its start is enough.`;

const NOTHING =
  "Nothing in this text sets the memory of a TaskManager or a JobManager, and no log of their start is in it.";

const TOO_OLD =
  "The sizes of a JobManager are read as they are since Flink 1.11: before, a share of the container was cut off.";

/** Reads any text. Null for one without a word in it. */
export function readConfiguration(
  text: string,
  choice: ReadingChoice,
): ConfigurationReading | { readonly problem: string } | null {
  if (text.length > LONGEST_TEXT) return { problem: TOO_LONG };
  if (text.length > LONGEST_FILE && kindOf(text) === "yaml") return { problem: TOO_LONG_A_FILE };
  const pasted = readPasted(text, choice);
  if (!pasted) return null;
  const processes = derivedProcesses(pasted, choice.runs);
  if (processes.length > 0) return { pasted, runs: choice.runs, processes };
  const lines = pasted.faults.filter((fault) => fault.startsWith("Line"));
  return { problem: [pasted.version === "1.10" ? TOO_OLD : NOTHING, ...lines.slice(0, 1)].join(" ") };
}
