import type { Setting, Settings } from "../flink/configuration.js";
import type { FractionOption, SizeOption } from "../flink/option.js";
import { Refusal } from "../flink/refusal.js";
import type { Version } from "../flink/version.js";
import { relativeSize, settingOf, settingsWith, type Change } from "./change.js";
import type { Kind } from "./kind.js";
import { nearestStart, type Verdict } from "./nearest.js";
import { scaleOf, wholeSteps } from "./scale.js";
import { wayOf } from "./way.js";

/** A configuration that Flink refuses. */
export interface Refused {
  readonly kind: Kind;
  readonly settings: Settings;
  readonly version: Version;
  readonly refusal: Refusal;
}

/** A change after which Flink starts, and how much it changes: 0 to 1. */
export interface Remedy {
  readonly change: Change;
  readonly size: number;
}

type Movable = SizeOption | FractionOption;

/** Every single change after which Flink starts, the smallest first; of two that change one option, the smaller. */
export function singleChanges(refused: Refused): readonly Remedy[] {
  const moves = Object.entries(refused.kind.movable).flatMap(([name, option]) => moved(refused, name, option) ?? []);
  const all = [...moves, ...leadsSet(refused), ...leftOut(refused)].sort((one, other) => one.size - other.size);
  return all.filter(({ change: { key } }, at) => all.findIndex(({ change }) => change.key === key) === at);
}

/** The nearest value of one option with which Flink starts; null where no value helps. */
export function moved(refused: Refused, name: string, option: Movable): Remedy | null {
  const from = settingOf(refused.settings, option) ?? initialOf(option, refused.version);
  const way = wayOf({ name, key: option.key }, refused.refusal);
  const steps = from === null ? null : scaleOf(option).stepsTo(from);
  if (steps === null || way === 0) return null;
  return reached(refused, { name, option, from, start: wholeSteps(steps, way), way });
}

interface Journey {
  readonly name: string;
  readonly option: Movable;
  readonly from: Setting | null;
  readonly start: bigint;
  readonly way: 1 | -1;
}

function reached({ kind, settings, version }: Refused, { name, option, from, start, way }: Journey): Remedy | null {
  const { valueAt, stepsTo, most, round } = scaleOf(option);
  const judge = (steps: bigint): Verdict => {
    const outcome = kind.derive(settingsWith(settings, option, valueAt(steps)), version);
    return outcome instanceof Refusal ? wayOf({ name, key: option.key }, outcome) : "starts";
  };
  const nearest = nearestStart(start, { way, most, judge });
  if (nearest === null) return null;
  const rounded = ((nearest + (way > 0 ? round - 1n : 0n)) / round) * round;
  const best = judge(rounded) === "starts" ? rounded : nearest;
  const change = { key: option.key, from, to: valueAt(best), exact: valueAt(nearest) };
  return { change, size: relativeSize(change, stepsTo) };
}

/** Where nothing leads, the sizes that could: the process as Flink is shipped, or the smallest that starts. */
function leadsSet(refused: Refused): readonly Remedy[] {
  const { kind, settings, version, refusal } = refused;
  if (refusal.rule !== "nothingSet") return [];
  const { process, flink } = kind.movable;
  const shipped = settingsWith(settings, process, kind.shippedBytes);
  const change = { key: process.key, from: null, to: kind.shippedBytes, exact: kind.shippedBytes };
  const starts = !(kind.derive(shipped, version) instanceof Refusal);
  const smallest = { from: null, start: 0n, way: 1 } as const;
  return [
    starts ? { change, size: 1 } : reached(refused, { name: "process", option: process, ...smallest }),
    reached(refused, { name: "flink", option: flink, ...smallest }),
  ].filter((remedy) => remedy !== null);
}

/** The settings without which Flink starts. */
function leftOut({ kind, settings, version }: Refused): readonly Remedy[] {
  return kind.options.flatMap((option) => {
    const from = settingOf(settings, option);
    if (from === undefined) return [];
    const outcome = kind.derive(settingsWith(settings, option, null), version);
    return outcome instanceof Refusal ? [] : [{ change: { key: option.key, from, to: null, exact: null }, size: 1 }];
  });
}

function initialOf({ initial }: Movable, version: Version): Setting | null {
  return typeof initial === "function" ? initial(version) : initial;
}
