import { parseJavaNumber } from "./float-text.js";
import type { CountOption, FractionOption, Option, SizeOption } from "./option.js";
import { refuse } from "./refusal.js";
import { parseSize } from "./size.js";
import type { Version } from "./version.js";

/** What a key holds: a text as a file has it, or a size in bytes, or a number. */
export type Setting = string | bigint | number;

/** What is set, by key. A key that is absent has its default. */
export type Settings = ReadonlyMap<string, Setting>;

/** A configuration of one Flink release, read as Flink reads it: a wrong text matters only when its option is read. */
export interface Configuration {
  readonly version: Version;
  /** Whether the option is set, under any of its names. */
  has(option: Option): boolean;
  /** @throws {Refusal} when the text is no size, or nothing is set and there is no default */
  size(option: SizeOption): bigint;
  /**
   * A share: a 32-bit number, as Flink holds it. 0.4 is 0.4000000059604645.
   * @throws {Refusal} when the text is no number
   */
  fraction(option: FractionOption): number;
  /** @throws {Refusal} when the text is no number */
  number(option: FractionOption): number;
  /** Whether the option is set to true. @throws {Refusal} when the text is neither true nor false */
  flag(option: Option): boolean;
  /** @throws {Refusal} when the text is no whole number of 32 bits */
  count(option: CountOption): number;
}

/** Reads settings as a given release does. */
export function configurationOf(settings: Settings, version: Version): Configuration {
  const find = (option: Option): Setting | undefined => {
    const own = settings.get(option.key);
    if (own !== undefined || option.aliases.length === 0) return own;
    const alias = option.aliases.find((name) => settings.has(name));
    return alias === undefined ? undefined : settings.get(alias);
  };
  return {
    version,
    has: (option) => find(option) !== undefined,
    size: (option) => asSize(find(option) ?? option.initial(version), option),
    fraction: (option) => Math.fround(asNumber(find(option) ?? option.initial, option)),
    number: (option) => asNumber(find(option) ?? option.initial, option),
    flag: (option) => asFlag(find(option) ?? "false", option),
    count: (option) => asCount(find(option) ?? option.initial, option),
  };
}

function asSize(setting: Setting | null, option: Option): bigint {
  if (typeof setting === "bigint") return setting;
  const reading = parseSize(String(setting));
  return "bytes" in reading ? reading.bytes : unreadable(option, reading.problem);
}

function asNumber(setting: Setting, option: Option): number {
  if (typeof setting !== "string") return Number(setting);
  return parseJavaNumber(setting) ?? unreadable(option, "is not a number");
}

function asFlag(setting: Setting, option: Option): boolean {
  const text = String(setting).toLowerCase();
  return text === "true" || text === "false" ? text === "true" : unreadable(option, "is neither true nor false");
}

/** Java's Integer.MAX_VALUE. */
const LARGEST_COUNT = 2 ** 31 - 1;

function asCount(setting: Setting, option: Option): number {
  if (typeof setting !== "string") return Number(setting);
  const value = /^[+-]?\d+$/.test(setting) ? Number(setting) : NaN;
  return value >= -LARGEST_COUNT - 1 && value <= LARGEST_COUNT ? value : unreadable(option, "is not a whole number");
}

function unreadable(option: Option, problem: string): never {
  return refuse("unreadable", { numbers: [], keys: [option.key], about: problem });
}
