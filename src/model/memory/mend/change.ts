import type { Setting, Settings } from "../flink/configuration.js";
import type { Option } from "../flink/option.js";

/** One option that gets another value. */
export interface Change {
  readonly key: string;
  /** What it had: a setting or Flink’s default; null where there was nothing. */
  readonly from: Setting | null;
  /** What it gets; null where it is left out. */
  readonly to: Setting | null;
  /** The value next to `from` with which Flink starts, which `to` rounds; null where the option is left out. */
  readonly exact: Setting | null;
}

/** What is set for an option, under any of its names. */
export function settingOf(settings: Settings, { key, aliases }: Option): Setting | undefined {
  const name = [key, ...aliases].find((one) => settings.has(one));
  return name === undefined ? undefined : settings.get(name);
}

/** Settings with another value for an option; without the option where the value is null. */
export function settingsWith(settings: Settings, { key, aliases }: Option, value: Setting | null): Settings {
  const others = [...settings].filter(([name]) => name !== key && !aliases.includes(name));
  return new Map(value === null ? others : [...others, [key, value]]);
}

/**
 * How much of the larger of its two values a change moves: 0 and more, up to 1. Leaving out is all of it, and so is
 * setting what was not set.
 */
export function relativeSize({ from, to }: Change, stepsTo: (value: Setting) => number | bigint | null): number {
  if (from === null || to === null) return 1;
  const [before, after] = [Number(stepsTo(from) ?? NaN), Number(stepsTo(to) ?? NaN)];
  return Math.abs(after - before) / Math.max(Math.abs(before), Math.abs(after));
}
