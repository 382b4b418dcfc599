import type { Form } from "../memory/pasted/read.js";
import type { Release } from "./keys.js";
import type { Lookup } from "./lookup.js";
import type { Places } from "./lines.js";

/** What a text sets, for one release: what rules ask. */
export interface Situation {
  readonly release: Release;
  /** Whether the reader chose the release or the text names it; else it is guessed from the keys. */
  readonly isReleaseKnown: boolean;
  readonly form: Form;
  readonly text: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly lookup: Lookup;
  readonly places: Places;
  /** The key under which an option is set: its own, or an old name that the release reads. Null where it is not set. */
  setAs(key: string): string | null;
  /** What is set, without blanks around it; null where nothing is. */
  value(key: string): string | null;
  /** Whether a switch is on: as it is set, else as it is by default. */
  isOn(key: string): boolean;
  /** The keys of the text that match. */
  matching(pattern: RegExp): readonly string[];
}

type Given = Pick<Situation, "release" | "isReleaseKnown" | "form" | "text" | "settings" | "lookup" | "places">;

export function situationOf(given: Given): Situation {
  const { settings, lookup, release } = given;
  const setAs = (key: string): string | null => lookup.names(key, release).find((name) => settings.has(name)) ?? null;
  const value = (key: string): string | null => {
    const name = setAs(key);
    return name === null ? null : (settings.get(name) ?? "").trim();
  };
  return {
    ...given,
    setAs,
    value,
    isOn: (key) => (value(key) ?? lookup.facts(key, release)?.initial ?? "false").toLowerCase() === "true",
    matching: (pattern) => [...settings.keys()].filter((key) => pattern.test(key)),
  };
}

/** Whether an address can be reached from this machine only. */
export function isLoopback(address: string | null): boolean {
  return address !== null && /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(address);
}

/** Whether an address stands for all addresses of a machine. */
export function isWildcard(address: string | null): boolean {
  return address !== null && /^(0\.0\.0\.0|\[?::\]?|\*)$/.test(address);
}
