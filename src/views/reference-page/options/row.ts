import { releases, type Key, type Release } from "../../../model/configuration-check/keys.js";
import { fateOf, type Fate } from "./fate.js";

/** A key beside what three releases have for it. */
export interface OptionRow {
  readonly key: string;
  /** The default of each release as text, oldest first. */
  readonly defaults: readonly { readonly release: Release; readonly text: string }[];
  readonly fate: Fate;
}

/** The row of a key. @param keys all of Flink’s, of which one may be its new name */
export function optionRow(key: Key, keys: ReadonlyMap<string, Key>): OptionRow {
  const defaults = releases.map((release) => ({ release, text: defaultText(key, { release, keys }) }));
  return { key: key.key, defaults, fate: fateOf(key) };
}

/** The default as a configuration has it; “none” where none is declared, “–” where the release does not know the key. */
function defaultText(key: Key, where: { release: Release; keys: ReadonlyMap<string, Key> }): string {
  const facts = key.in[where.release];
  if (!facts) return "–";
  if (facts.successor !== null) {
    const successor = where.keys.get(facts.successor);
    return successor?.in[where.release]?.successor === null ? defaultText(successor, where) : "old name";
  }
  if (facts.initial === "") return "empty";
  return facts.initial ?? "none";
}
