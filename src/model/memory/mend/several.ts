import type { Setting, Settings } from "../flink/configuration.js";
import type { Option } from "../flink/option.js";
import { Refusal } from "../flink/refusal.js";
import type { Version } from "../flink/version.js";
import { settingOf, settingsWith, type Change } from "./change.js";
import type { Kind } from "./kind.js";
import { singleChanges } from "./single.js";

/**
 * Changes after which Flink starts, where no single one is enough: two faults at once. Begins with what leads, and takes
 * every other setting along that Flink starts with, changed where that is enough; the others are left out.
 */
export function severalChanges(kind: Kind, settings: Settings, version: Version): readonly Change[] {
  let kept = startOf(kind, settings, version);
  for (const option of kind.options) {
    const value = settingOf(settings, option);
    if (value === undefined || settingOf(kept, option) !== undefined) continue;
    kept = mended(kind, settingsWith(kept, option, value), version, option) ?? kept;
  }
  return differences(kind, settings, kept);
}

/** What leads, by itself, such that Flink starts; the size of the process that Flink is shipped with if nothing helps. */
function startOf(kind: Kind, settings: Settings, version: Version): Settings {
  for (const leads of kind.leads) {
    if (!leads.every((option) => settingOf(settings, option) !== undefined)) continue;
    const alone = leads.reduce<Settings>(
      (so, option) => settingsWith(so, option, settingOf(settings, option) as Setting),
      new Map(),
    );
    const start = mended(kind, alone, version);
    if (start) return start;
  }
  return new Map([[kind.movable.process.key, kind.shippedBytes]]);
}

/** The settings, if need be with one change, of one option if that is given; null when that does not help. */
function mended(kind: Kind, settings: Settings, version: Version, only?: Option): Settings | null {
  const refusal = kind.derive(settings, version);
  if (!(refusal instanceof Refusal)) return settings;
  const remedy = singleChanges({ kind, settings, version, refusal }).find(
    ({ change }) => change.to !== null && (!only || change.key === only.key),
  );
  const option = kind.options.find(({ key }) => key === remedy?.change.key);
  return remedy && option ? settingsWith(settings, option, remedy.change.to) : null;
}

function differences(kind: Kind, before: Settings, after: Settings): readonly Change[] {
  return kind.options.flatMap((option) => {
    const from = settingOf(before, option) ?? null;
    const to = settingOf(after, option) ?? null;
    return from === to ? [] : [{ key: option.key, from, to, exact: to }];
  });
}
