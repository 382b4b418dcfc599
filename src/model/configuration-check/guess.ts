import type { Version } from "../memory/flink/version.js";
import { releases, type Release } from "./keys.js";
import type { Lookup } from "./lookup.js";

/** Which release a configuration is probably for, and what tells. */
export interface Guess {
  readonly release: Release;
  /** The release that the text itself names. */
  readonly named: Version | null;
  /** How many of the keys each release reads. */
  readonly known: Readonly<Record<Release, number>>;
  readonly keys: number;
}

/** What stands for a release here: all of 2.x for 2.3, 1.10 to 1.19 for 1.20. */
export function releaseOf(version: Version): Release {
  return version.startsWith("2.") ? "2.3" : "1.20";
}

/**
 * The release that a text names, else the one that knows its keys best: a key counts once where it is read, and once more
 * where it is no old name. Of two that know them as well, the newer one.
 */
export function guessed(keys: readonly string[], named: Version | null, lookup: Lookup): Guess {
  const known = Object.fromEntries(
    releases.map((release) => [release, keys.filter((key) => lookup.facts(key, release)).length]),
  ) as Record<Release, number>;
  const inUse = (release: Release): number =>
    keys.filter((key) => lookup.facts(key, release)?.deprecated === false).length;
  const score = Object.fromEntries(releases.map((release) => [release, known[release] + inUse(release)]));
  const best = releases.reduce((one, other) => ((score[other] ?? 0) >= (score[one] ?? 0) ? other : one));
  return { release: named ? releaseOf(named) : best, named, known, keys: keys.length };
}
