import { plain } from "../../digits.js";
import { excerpt } from "../../excerpt.js";

export type JsonObject = Readonly<Record<string, unknown>>;

/** An object of an answer, where it stands ("history[3]", "" for the whole), and where to say what is wrong in it. */
export interface Section {
  readonly object: JsonObject;
  readonly path: string;
  readonly problems: string[];
}

/** Java's largest long: nothing that Flink counts is larger. JavaScript has no closer number. */
export const LARGEST_LONG = 2 ** 63;

/** What Flink writes for a number that it does not know yet (AbstractCheckpointStats, 1.13 to 2.x). */
const NOT_YET_KNOWN = -1;

/** Whether a JSON value has names and values: neither a list nor null. */
export function isObject(content: unknown): content is JsonObject {
  return typeof content === "object" && content !== null && !Array.isArray(content);
}

/** A time that Flink gives in milliseconds, in seconds. As `count` for what is missing or wrong. */
export function seconds(section: Section, name: string): number | null {
  const milliseconds = wholeNumber(section, { name, of: "a number of milliseconds" });
  return milliseconds === null ? null : milliseconds / 1000;
}

/** A number of bytes. As `count` for what is missing or wrong. */
export function bytes(section: Section, name: string): number | null {
  return wholeNumber(section, { name, of: "a number of bytes" });
}

/** A whole number from 0 on. Null where it is missing, null or -1; null and a problem where it is anything else. */
export function count(section: Section, name: string): number | null {
  return wholeNumber(section, { name, of: "a number" });
}

/** True or false. Null where it is missing or null; null and a problem where it is anything else. */
export function flag(section: Section, name: string): boolean | null {
  const value = section.object[name] ?? null;
  if (value === null || typeof value === "boolean") return value;
  return refuse(section, { name, expected: "true or false" });
}

/** A text. Null where it is missing or null; null and a problem where it is anything else. */
export function text(section: Section, name: string): string | null {
  const value = section.object[name] ?? null;
  if (value === null || typeof value === "string") return value;
  return refuse(section, { name, expected: "a text" });
}

/** What a word stands for, whatever its case. Null where it is missing or null; and a problem where it is no option. */
export function option<T extends string>(
  section: Section,
  { name, options }: { name: string; options: Readonly<Record<string, T>> },
): T | null {
  const value = section.object[name] ?? null;
  if (value === null) return null;
  const word = typeof value === "string" ? value.toLowerCase() : "";
  if (Object.hasOwn(options, word)) return options[word] as T;
  return refuse(section, { name, expected: `one of ${Object.keys(options).join(", ")}` });
}

/** Says that something stands where something else was expected. */
export function unexpected({ what, content, expected }: { what: string; content: unknown; expected: string }): string {
  return `${what} is ${shown(content)}, ${expected} was expected.`;
}

function wholeNumber(section: Section, { name, of }: { name: string; of: string }): number | null {
  const value = section.object[name] ?? null;
  if (value === null || value === NOT_YET_KNOWN) return null;
  // Adding zero makes 0 of -0.
  if (isCountable(value)) return value + 0;
  return refuse(section, { name, expected: typeof value === "number" ? `${of} that is whole and not negative` : of });
}

function isCountable(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LARGEST_LONG;
}

/** Says that a section holds something else under a name than was expected. */
function refuse(section: Section, { name, expected }: { name: string; expected: string }): null {
  const what = section.path === "" ? name : `${section.path}.${name}`;
  section.problems.push(unexpected({ what, content: section.object[name], expected }));
  return null;
}

function shown(content: unknown): string {
  switch (typeof content) {
    case "string":
      return excerpt(content);
    case "number":
      return Math.abs(content) > LARGEST_LONG ? "a number of more than 64 bits" : plain(content);
    case "object":
      return content === null ? "null" : Array.isArray(content) ? "a list" : "an object";
    default:
      return String(content);
  }
}
