import { readFileSync } from "node:fs";
import { releases, type Key, type KeyFacts, type KeyTable, type Release } from "../model/configuration-check/keys.js";

/** A row of data/flink/vectors/options: an option as Flink’s own code has it. */
interface Option {
  readonly key: string;
  readonly default: string | null;
  readonly type: string | null;
  readonly values: readonly string[];
  readonly fallback: readonly string[];
  readonly deprecated: boolean;
}

/** What three releases of Flink know of every key. Runs where pages are built. */
export function options(): KeyTable {
  const table = new Map<string, Key>();
  for (const release of releases) {
    for (const [key, facts] of factsOf(optionsOf(release))) {
      table.set(key, { key, in: { ...table.get(key)?.in, [release]: facts } });
    }
  }
  return new Map([...table].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function optionsOf(release: Release): readonly Option[] {
  return JSON.parse(readFileSync(`data/flink/vectors/options/${release}.json`, "utf8")) as readonly Option[];
}

/** The keys of one release. A fallback that is in use itself, such as `rest.port`, is no old name. */
function factsOf(all: readonly Option[]): ReadonlyMap<string, KeyFacts> {
  const own = new Map(all.map((option) => [option.key, option]));
  const facts = new Map(all.map((option) => [option.key, factsOfOption(option, null)]));
  for (const option of all) {
    for (const name of option.fallback) {
      const known = own.get(name);
      if (known && !known.deprecated) continue;
      // Several options may take the same old name; the first that is in use counts.
      const before = facts.get(name)?.successor;
      if (before && !own.get(before)?.deprecated) continue;
      facts.set(name, { ...factsOfOption(option, option.key), deprecated: true });
    }
  }
  return facts;
}

function factsOfOption(option: Option, successor: string | null): KeyFacts {
  const { default: initial, type, values, deprecated } = option;
  return { initial, type, values, deprecated, successor };
}
