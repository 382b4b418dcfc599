import type { KeyFacts, KeyTable, Release } from "./keys.js";

/** What the releases know of keys, with those that have a name of the user’s in them. */
export interface Lookup {
  /** What a release knows of a key; null where it does not read it. */
  facts(key: string, release: Release): KeyFacts | null;
  /** Names that a release knows the same option by, the one in use first. */
  names(key: string, release: Release): readonly string[];
  /** Every key in use of a release, without those that have a name of the user’s in them. */
  keysOf(release: Release): readonly string[];
}

interface Template {
  readonly pattern: RegExp;
  readonly key: string;
}

/** Prepares a table for being asked. */
export function lookupIn(table: KeyTable): Lookup {
  const templates = [...table.keys()].filter((key) => key.includes("<")).map(templateOf);
  const maps = [...table.values()].filter(({ in: facts }) => Object.values(facts).some(({ type }) => type === "Map"));
  const oldNames = oldNamesIn(table);
  const find = (key: string): string =>
    table.has(key)
      ? key
      : (maps.find((map) => key.startsWith(`${map.key}.`))?.key ??
        templates.find(({ pattern }) => pattern.test(key))?.key ??
        "");
  const found = new Map<string, string>();
  const entry = (key: string): string => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    return known;
  };
  return {
    facts: (key, release) => table.get(entry(key))?.in[release] ?? null,
    names: (key, release) => [key, ...(oldNames.get(`${release} ${key}`) ?? [])],
    keysOf: (release) =>
      [...table.values()].flatMap(({ key, in: facts }) =>
        facts[release] && !facts[release].deprecated && !key.includes("<") ? [key] : [],
      ),
  };
}

/** `<name>` stands for one part of a key, `<parameter>` at its end for any rest. */
function templateOf(key: string): Template {
  const parts = key.split(/(<[^>]+>)/);
  const pattern = parts.map((part, at) => {
    if (!part.startsWith("<")) return part.replace(/[.$*+?^()[\]{}|\\]/g, "\\$&");
    return at === parts.length - 2 && parts.at(-1) === "" ? ".+" : "[^.]+";
  });
  return { key, pattern: new RegExp(`^${pattern.join("")}$`) };
}

function oldNamesIn(table: KeyTable): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { key, in: facts } of table.values()) {
    for (const [release, { successor }] of Object.entries(facts)) {
      if (successor === null) continue;
      const place = `${release} ${successor}`;
      names.set(place, [...(names.get(place) ?? []), key]);
    }
  }
  return names;
}
