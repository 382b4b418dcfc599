import type { Settings } from "./flink/configuration.js";
import { Refusal } from "./flink/refusal.js";
import { NEWEST, type Version } from "./flink/version.js";
import { settingsWith, type Change } from "./mend/change.js";
import type { Kind } from "./mend/kind.js";
import { severalChanges } from "./mend/several.js";
import { singleChanges } from "./mend/single.js";

/** What makes Flink start again. */
export interface Mend {
  /** One change, or several where one is not enough. */
  readonly changes: readonly Change[];
  /** The configuration with them. */
  readonly settings: Settings;
  /** The check that fails without them. */
  readonly why: Refusal;
}

/** How many other ways are named beside the smallest change. */
const OTHERS = 2;

/**
 * The ways to mend a configuration that Flink refuses, the smallest change first, at most three. The smallest is the one
 * that moves a value by the least part of it; a value goes as far as it has to, and on to the next round one. Where two
 * faults meet, there is one way, with several changes.
 *
 * @returns nothing where Flink starts
 */
export function mendsOf(kind: Kind, settings: Settings, version: Version = NEWEST): readonly Mend[] {
  const refusal = kind.derive(settings, version);
  if (!(refusal instanceof Refusal)) return [];
  const single = singleChanges({ kind, settings, version, refusal }).map(({ change }) => [change]);
  const ways = single.length > 0 ? single.slice(0, 1 + OTHERS) : [severalChanges(kind, settings, version)];
  return ways.map((changes) => ({ changes, settings: changed(kind, settings, changes), why: refusal }));
}

function changed({ options }: Kind, settings: Settings, changes: readonly Change[]): Settings {
  return changes.reduce((so, { key, to }) => {
    const option = options.find((one) => one.key === key);
    return option ? settingsWith(so, option, to) : so;
  }, settings);
}
