import type { Source } from "../sources.js";
import type { Finding, Level } from "./finding.js";
import type { Release } from "./keys.js";
import type { Situation } from "./situation.js";

/** Fixed, or as a situation has it. */
type Said<Value> = Value | ((situation: Situation, keys: readonly string[]) => Value);

/** What to look for in a configuration, and what to say where it is found. */
export interface Rule {
  readonly id: string;
  readonly level: Said<Level>;
  /** The releases it holds for; all of them where it names none. */
  readonly releases?: readonly Release[];
  /** The keys it is about where it applies, which may be none; null or false where it does not apply. */
  readonly applies: (situation: Situation) => readonly (string | null)[] | boolean | null;
  readonly happens: Said<string>;
  readonly reason: Said<string>;
  readonly mend: Said<readonly string[]>;
  readonly source: Said<Source>;
}

/** What a rule finds; null where it does not apply. Keys that the text does not have are left out. */
export function findingOf(rule: Rule, situation: Situation): Finding | null {
  if (rule.releases && !rule.releases.includes(situation.release)) return null;
  const about = rule.applies(situation);
  if (about === null || about === false) return null;
  const keys = (about === true ? [] : about).flatMap((key) => (key === null ? [] : (situation.setAs(key) ?? [])));
  const say = <Value>(said: Said<Value>): Value =>
    typeof said === "function" ? (said as (of: Situation, keys: readonly string[]) => Value)(situation, keys) : said;
  return {
    id: rule.id,
    level: say(rule.level),
    keys,
    lines: [...new Set(keys.flatMap((key) => situation.places.linesOf(key)))].sort((one, other) => one - other),
    happens: say(rule.happens),
    reason: say(rule.reason),
    mend: say(rule.mend),
    source: say(rule.source),
  };
}
