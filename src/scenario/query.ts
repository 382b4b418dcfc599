import { excerpt } from "../model/excerpt.js";
import { readInput } from "../model/reading.js";
import { compact } from "./compact.js";
import { accepts, inputsById, inputsByLink, type Input, type InputId, type InputValue } from "./inputs.js";
import { presetsById } from "./presets.js";
import { changed, defaultScenario, fromPreset, withValue, type Scenario } from "./scenario.js";

/** The version of the names and meanings in a link. */
export const VERSION = 1;

/** What a query string says: always a valid scenario, and one sentence for each thing that was not understood. */
export interface QueryReading {
  readonly scenario: Scenario;
  readonly problems: readonly string[];
  /** Whether the text says anything about a scenario at all. */
  readonly present: boolean;
}

/**
 * Writes a scenario as a query string, without the question mark: "v=1&preset=post&rate=2M".
 * Only what differs from the preset is in it, so the default gives "".
 * @param options.explicit whether to write the version even then, where "" would be read as "nothing said"
 */
export function toQuery(scenario: Scenario, { explicit = false }: { explicit?: boolean } = {}): string {
  const preset = scenario.preset === defaultScenario.preset ? [] : [["preset", scenario.preset]];
  const values = changed(scenario).map((id) => assignment(scenario, id));
  const pairs = [...preset, ...values];
  if (pairs.length === 0 && !explicit) return "";
  return [["v", String(VERSION)], ...pairs].map((pair) => pair.map(legibly).join("=")).join("&");
}

/** Encoded, but for what a query may hold as it is: a blank as a plus, and what is behind the first equals sign. */
function legibly(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("%20", "+")
    .replaceAll("%3D", "=")
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function assignment({ values }: Scenario, id: InputId): string[] {
  const input = inputsById.get(id) as Input;
  return [input.link, writtenValue(input, values[id])];
}

function writtenValue(input: Input, value: InputValue): string {
  if (value === null) return "unknown";
  return input.kind === "number" && typeof value === "number" ? compact(value, input.unit) : String(value);
}

/**
 * Reads a query string, with or without its question mark. Any text gives a valid scenario: what is understood is
 * used, the rest is as in the preset. Names that are not the workbook's are ignored; others may use the query too.
 */
export function fromQuery(text: string): QueryReading {
  const { said, problems } = lastOfEach(text);
  problems.push(...versionProblems(said.get("v")));
  let scenario = startingPoint(said.get("preset"), problems);
  for (const [name, value] of said) {
    const input = inputsByLink.get(name);
    if (!input) continue;
    const reading = readValue(value, input);
    if ("problem" in reading) problems.push(`${input.title}: ${reading.problem}`);
    else scenario = withValue(scenario, input.id, reading.value);
  }
  return { scenario, problems, present: said.size > 0 };
}

/** The part of a query string that is not about a scenario, as it is, without the question mark. */
export function foreignPart(query: string): string {
  return parts(query)
    .filter((part) => !isOurs(nameOf(part)))
    .join("&");
}

function lastOfEach(text: string): { said: Map<string, string>; problems: string[] } {
  const said = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (!isOurs(name)) continue;
    if (said.has(name)) repeated.add(name);
    said.set(name, value);
  }
  return { said, problems: [...repeated].map((name) => `"${name}" is there more than once: the last one counts.`) };
}

function versionProblems(version: string | undefined): string[] {
  if (version === undefined || version === String(VERSION)) return [];
  return /^[1-9]\d{0,8}$/.test(version)
    ? [`This was made by a newer version of the workbook (${version}): what this one knows of it is used.`]
    : [`The version ${excerpt(version)} is not understood.`];
}

function startingPoint(preset: string | undefined, problems: string[]): Scenario {
  if (preset === undefined) return defaultScenario;
  if (presetsById.has(preset)) return fromPreset(preset);
  problems.push(`There is no preset ${excerpt(preset)}: it starts from "${defaultScenario.preset}".`);
  return defaultScenario;
}

function readValue(text: string, input: Input): { value: InputValue } | { problem: string } {
  if (input.kind === "number") return readInput(text, input);
  if (accepts(input, text)) return { value: text };
  if (input.kind === "text") return { problem: input.objection(text) ?? "" };
  return { problem: `${excerpt(text)} is not one of ${Object.keys(input.options).join(", ")}.` };
}

function isOurs(name: string): boolean {
  return name === "v" || name === "preset" || inputsByLink.has(name);
}

function parts(query: string): string[] {
  return query.replace(/^\?/, "").split("&").filter(Boolean);
}

function nameOf(part: string): string {
  return [...new URLSearchParams(part).keys()][0] ?? "";
}
