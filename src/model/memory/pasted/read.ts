import { isSince, NEWEST, type Version } from "../flink/version.js";
import { embeddedIn, type Embedded } from "./embedded.js";
import { kindOf } from "./form.js";
import { readLines } from "./lines.js";
import { readLog, type StartUpLog } from "./log.js";
import { readOptions } from "./options.js";
import { joinParts, type Part } from "./text-settings.js";
import { flatten, isNested } from "./tree.js";
import { isMap, type ParseYaml, type YamlReading } from "./yaml.js";

/** What a text was taken for. */
export type Form = "nested" | "flat" | "lines" | "options" | "log" | Embedded["form"];

/** What a text says, before any release of Flink has derived anything from it. */
export interface Pasted extends Part {
  readonly form: Form;
  /** The release it was read for: the reader’s choice, else the one that the text names, else the newest. */
  readonly version: Version;
  /** The release that the text itself names. */
  readonly named: Version | null;
  readonly log: StartUpLog | null;
}

interface Choice {
  /** The release the reader chose; null leaves it to the text. */
  readonly version: Version | null;
  readonly parseYaml: ParseYaml;
}

/** The releases that read config.yaml, and the first one that reads nothing else. FLIP-366, FLINK-33677. */
const FIRST_WITH_YAML: Version = "1.19";
const FIRST_WITHOUT_LINES: Version = "2.0";

/**
 * Reads any text that sets Flink’s memory, or tells of it, as a given release reads it.
 * @returns null where the text holds nothing
 */
export function readPasted(text: string, choice: Choice): Pasted | null {
  const clean = text.replace(/^\ufeff/, "");
  switch (kindOf(clean)) {
    case "nothing":
      return null;
    case "log":
      return fromLog(readLog(clean), choice);
    case "options":
      return pasted("options", { settings: readOptions(clean), faults: [] }, choice);
    case "yaml":
      return fromYaml(clean, choice);
  }
}

function pasted(form: Form, part: Part, { version }: Choice, named: Version | null = null): Pasted {
  return { ...part, form, named, version: version ?? named ?? NEWEST, log: null };
}

function fromLog(log: StartUpLog, choice: Choice): Pasted {
  return { ...pasted("log", { settings: log.loaded, faults: [] }, choice, log.version), log };
}

function fromYaml(text: string, choice: Choice): Pasted {
  const reading = choice.parseYaml(text);
  const embedded = embeddedIn(reading.documents);
  if (!embedded) return pastedFile(text, reading, choice);
  const { form, parts, version: named } = embedded;
  const version = choice.version ?? named ?? NEWEST;
  const read = parts.map((part) => {
    if (typeof part !== "string") return flatten(part);
    return configurationFile(part, { reading: choice.parseYaml(part), version });
  });
  return pasted(form, joinParts(read), choice, named);
}

function pastedFile(text: string, reading: YamlReading, choice: Choice): Pasted {
  const version = choice.version ?? NEWEST;
  const { form, ...part } = configurationFile(text, { reading, version });
  return pasted(form, part, choice);
}

/** A file of Flink’s own: config.yaml, which is YAML, or flink-conf.yaml, which is lines. */
function configurationFile(
  text: string,
  { reading, version }: { reading: YamlReading; version: Version },
): Part & { form: Form } {
  const [tree] = reading.documents;
  const nested = isMap(tree) && isNested(tree);
  const isYaml = reading.fault === null && reading.documents.length === 1 && isMap(tree);
  if (isYaml && isSince(version, FIRST_WITH_YAML)) return { form: nested ? "nested" : "flat", ...flatten(tree) };
  const lines = readLines(text);
  return {
    form: "lines",
    settings: lines.settings,
    faults: [...whyLines(reading, { version, nested }), ...lines.faults],
  };
}

/** Why a file is read line by line, where that is worth saying. */
function whyLines(reading: YamlReading, { version, nested }: { version: Version; nested: boolean }): readonly string[] {
  const isOld = !isSince(version, FIRST_WITH_YAML);
  if (isOld)
    return nested
      ? [`Flink ${version} reads the file line by line and knows no nested keys: they came with 1.19.`]
      : [];
  const fault = reading.fault ?? "This is not one YAML map of keys and values.";
  return isSince(version, FIRST_WITHOUT_LINES)
    ? [`${fault} Flink ${version} does not start with such a file. Below is what its lines say one by one.`]
    : [`${fault} As config.yaml it is refused; below it is read line by line, as flink-conf.yaml.`];
}
