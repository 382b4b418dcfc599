import { excerpt } from "../model/excerpt.js";
import { breaksOff, jsonFault, placeOf } from "../model/json-fault.js";
import { objection, read } from "../model/reading.js";
import { compact } from "./compact.js";
import { accepts, inputsById, type Input, type InputValue } from "./inputs.js";
import { presetsById } from "./presets.js";
import { VERSION } from "./query.js";
import { changed, defaultScenario, fromPreset, withValue, type Scenario } from "./scenario.js";

/** What tells the file from others. */
const WORKBOOK = "keep-it-going";

/** A scenario from a file and what in it was not understood; or why the file holds none. */
export type FileReading =
  { readonly scenario: Scenario; readonly problems: readonly string[] } | { readonly problem: string };

/** One changed input in a file: for people, and for the program. */
interface Entry {
  readonly text: string;
  readonly value: InputValue;
}

/** Writes a scenario as indented JSON: the preset, and each changed input with its text and its value in base units. */
export function toFile(scenario: Scenario): string {
  const entries = changed(scenario).map((id): [string, Entry] => {
    return [id, entry(inputsById.get(id) as Input, scenario.values[id])];
  });
  const file = {
    workbook: WORKBOOK,
    version: VERSION,
    preset: scenario.preset,
    changed: Object.fromEntries<Entry>(entries),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function entry(input: Input, value: InputValue): Entry {
  if (value === null) return { text: "unknown", value };
  if (input.kind === "choice") return { text: input.options[String(value)] ?? String(value), value };
  if (input.kind === "text") return { text: String(value), value };
  return { text: compact(Number(value), input.unit), value };
}

/** Reads what `toFile` wrote, or anything else. What is understood is used; the value counts, and not its text. */
export function fromFile(text: string): FileReading {
  const parsed = parse(text);
  if ("problem" in parsed) return parsed;
  const file = parsed.content;
  if (!isRecord(file) || file.workbook !== WORKBOOK)
    return { problem: "This is JSON, but not a scenario of this workbook." };
  if (!isRecord(file.changed)) return { problem: `The file is damaged: "changed" is not a list of inputs.` };
  const problems = versionProblems(file.version);
  let scenario = startingPoint(file.preset, problems);
  for (const [id, content] of Object.entries(file.changed)) {
    const input = inputsById.get(id);
    const problem = input ? problemOf(input, content) : `The workbook has no input ${excerpt(id)}.`;
    if (problem !== null) problems.push(problem);
    if (input && isEntry(content) && accepts(input, content.value)) {
      scenario = withValue(scenario, id, content.value as InputValue);
    }
  }
  return { scenario, problems };
}

function parse(text: string): { content: unknown } | { problem: string } {
  if (text.trim() === "") return { problem: "The file is empty." };
  try {
    return { content: JSON.parse(text) as unknown };
  } catch {
    return { problem: faultSentence(text) };
  }
}

function faultSentence(text: string): string {
  const fault = jsonFault(text);
  const place = placeOf(text, fault);
  return breaksOff(text, fault)
    ? `This is not a whole scenario file: it breaks off at ${place}.`
    : `This is not a scenario file: it is not JSON from ${place} on.`;
}

function versionProblems(version: unknown): string[] {
  if (version === VERSION) return [];
  return typeof version === "number" && version > VERSION
    ? [`The file was made by a newer version of the workbook (${version}): what this one knows of it is used.`]
    : ["The file does not say which version of the workbook made it."];
}

function startingPoint(preset: unknown, problems: string[]): Scenario {
  if (typeof preset === "string" && presetsById.has(preset)) return fromPreset(preset);
  problems.push(`The file names no preset of this workbook: it starts from "${defaultScenario.preset}".`);
  return defaultScenario;
}

/** What is wrong with one input's content, as a sentence; null when nothing is. */
function problemOf(input: Input, content: unknown): string | null {
  if (!isEntry(content)) return `${input.title}: there is no value.`;
  const { value, text } = content;
  if (accepts(input, value)) return contradiction(input, value, text);
  const said = excerpt(typeof value === "string" ? value : JSON.stringify(value));
  if (input.kind === "choice") return `${input.title}: ${said} is not one of ${Object.keys(input.options).join(", ")}.`;
  if (input.kind === "text") {
    return `${input.title}: ${(typeof value === "string" && input.objection(value)) || `${said} is no text.`}`;
  }
  return typeof value === "number"
    ? `${input.title}: ${said} ${objection(value, input) ?? ""}`
    : `${input.title}: ${said} is not a number.`;
}

/** A text that was edited while the value was not. */
function contradiction(input: Input, value: unknown, text: unknown): string | null {
  if (input.kind !== "number" || typeof text !== "string" || typeof value !== "number") return null;
  const reading = read(text, input.unit);
  if ("value" in reading && reading.value === value) return null;
  return `${input.title}: the text says ${excerpt(text)} and the value ${value}, which is used.`;
}

function isRecord(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === "object" && content !== null && !Array.isArray(content);
}

function isEntry(content: unknown): content is Readonly<Record<string, unknown>> {
  return isRecord(content) && Object.hasOwn(content, "value");
}
