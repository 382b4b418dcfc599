import type { Key, KeyFacts } from "../../../model/configuration-check/keys.js";
import { sameDefault } from "./same-default.js";

/** What became of a key since 1.3, in one word to choose by. */
export type FateKind = "kept" | "changed" | "renamed" | "removed" | "new";

/** The kinds in the order in which they are offered. */
export const fateKinds: Readonly<Record<FateKind, string>> = {
  kept: "kept",
  changed: "kept, with another default",
  renamed: "renamed",
  removed: "removed",
  new: "new since 1.3",
};

/** What became of a key. */
export interface Fate {
  readonly kind: FateKind;
  /** Half a sentence, without a full stop. */
  readonly says: string;
}

/** What became of a key between 1.3 and 2.3, by which of the three releases read it, and under which name. */
export function fateOf({ in: { "1.3": then, "1.20": between, "2.3": now } }: Key): Fate {
  if (!now) return gone(then, between);
  if (now.successor !== null) return renamed(now.successor, "and still read under this name");
  const { kind, says } = then ? kept(then, now) : came(between);
  return { kind, says: now.deprecated ? `${says}, deprecated` : says };
}

function came(between: KeyFacts | undefined): Fate {
  return { kind: "new", says: between ? "came between 1.3 and 1.20" : "came after 1.20" };
}

/** Much of 1.3 declares no default with its key, and has one where the key is read. */
function kept(then: KeyFacts, now: KeyFacts): Fate {
  if (then.initial === now.initial) return { kind: "kept", says: "kept" };
  if (then.initial === null) return { kind: "kept", says: "kept; 1.3 declares no default" };
  return now.initial !== null && sameDefault(then.initial, now.initial)
    ? { kind: "kept", says: "kept; the default is written in another way" }
    : { kind: "changed", says: fateKinds.changed };
}

function gone(then: KeyFacts | undefined, between: KeyFacts | undefined): Fate {
  if (between?.successor) return renamed(between.successor, "and read under this name up to 1.20");
  if (!between) return { kind: "removed", says: "gone before 1.20" };
  return { kind: "removed", says: then ? "gone after 1.20" : "came after 1.3, gone after 1.20" };
}

function renamed(to: string, and: string): Fate {
  return { kind: "renamed", says: `renamed to ${to}, ${and}` };
}
