import { changedFractionAfter } from "../../model/checkpointing/touched.js";
import type { Regime } from "../../model/checkpointing/regime.js";
import type { FigureView } from "../figure.js";
import { amount, num, say, worldOf, type World } from "../world.js";
import { each } from "./each.js";
import { intervalAxis, intervalsOf, intervalTable, type IntervalAxis } from "./interval-axis.js";
import { regime, shortRegime } from "./regimes.js";

export interface CheckpointTimeData {
  readonly axis: IntervalAxis;
  /** Up to which duration an interval leaves time free. */
  readonly boundary: readonly CheckpointTimePoint[];
  readonly pauseSeconds: number;
  readonly pauseText: string;
  /** Where checkpoints are thrown away; null as long as none takes that long. */
  readonly timeout: { readonly seconds: number; readonly text: string } | null;
  readonly regime: Regime;
  readonly curves: readonly CheckpointTimeCurve[];
  readonly here: { readonly interval: number; readonly duration: number; readonly label: string } | null;
}

export interface CheckpointTimePoint {
  readonly interval: number;
  readonly duration: number;
}

export interface CheckpointTimeCurve {
  readonly name: string;
  readonly kind: "full" | "incremental" | "pressed";
  readonly points: readonly CheckpointTimePoint[];
}

/** The talk's picture: the time a checkpoint takes against the interval, and the region in which the job operates. */
export function checkpointTimeView(world: World): FigureView<CheckpointTimeData> {
  const axis = intervalAxis(world);
  const pauseSeconds = num(world, "minPauseSeconds");
  const interval = num(world, "checkpointIntervalSeconds");
  const duration = num(world, "checkpointSeconds");
  const curves = curvesOf(world, axis);
  return {
    title: "How long a checkpoint takes, by how often it is taken",
    finding: shortRegime(world, "the job operates in none of the regions"),
    description:
      "Duration over interval, both in powers of ten. Below the diagonal an interval leaves time free; above it one " +
      `checkpoint follows the other${pauseSeconds > 0 ? " with the minimum pause between them" : ""}.`,
    table: intervalTable(
      intervalsOf(axis).map((interval) => ({ interval })),
      Object.fromEntries(
        curves.map(({ name, points }) => [name, ({ interval }) => amount(durationAt(points, interval), "seconds")]),
      ),
    ),
    data: {
      axis,
      boundary: intervalsOf(axis)
        .filter((seconds) => seconds > pauseSeconds)
        .map((seconds) => ({ interval: seconds, duration: seconds - pauseSeconds })),
      pauseSeconds,
      pauseText: say(world, "minPauseSeconds"),
      timeout: timeoutOf(world),
      regime: regime(world),
      curves,
      here: Number.isFinite(duration)
        ? {
            interval,
            // A logarithmic axis has no place for a checkpoint that takes no time.
            duration: Math.max(duration, axis.left),
            label: `${say(world, "checkpointSeconds")} every ${each(say(world, "checkpointIntervalSeconds"))}`,
          }
        : null,
    },
  };
}

function timeoutOf(world: World): CheckpointTimeData["timeout"] {
  const seconds = num(world, "checkpointTimeoutSeconds");
  const isReached = ["checkpointSeconds", "pressedCheckpointSeconds"].some((id) => num(world, id) > seconds);
  return isReached ? { seconds, text: say(world, "checkpointTimeoutSeconds") } : null;
}

function durationAt(points: readonly CheckpointTimePoint[], interval: number): number {
  return points.find((point) => point.interval === interval)?.duration ?? NaN;
}

function curvesOf(world: World, axis: IntervalAxis): CheckpointTimeCurve[] {
  const speed = num(world, "uploadBytesPerSecond");
  const slowest = num(world, "slowestFactor") * num(world, "stateBytesPerMachine");
  const sync = num(world, "syncSeconds");
  const full = sync + slowest / speed;
  // Where checkpoints expire, keys change all the same.
  const untimed = worldOf(world.model, { ...world.givens, checkpointTimeoutSeconds: Infinity });
  const flat = (duration: number) => (): number => duration;
  const curves: readonly (readonly [string, CheckpointTimeCurve["kind"], (seconds: number) => number])[] = [
    ["full", "full", flat(full)],
    ["incremental", "incremental", (seconds) => sync + (slowest * fractionAt(untimed, seconds)) / speed],
    ["while the job catches up", "pressed", flat(num(world, "pressedCheckpointSeconds"))],
  ];
  return curves.map(([name, kind, durationAt]) => ({
    name,
    kind,
    points: intervalsOf(axis)
      .map((interval) => ({ interval, duration: durationAt(interval) }))
      .filter(({ duration }) => Number.isFinite(duration)),
  }));
}

/** The share of an incremental checkpoint after another interval, by the keys that change until then. */
function fractionAt(world: World, seconds: number): number {
  const period = num(world, "periodSeconds");
  const measured = num(world, "changedFraction");
  if (!Number.isFinite(period)) return measured;
  return changedFractionAfter(seconds, {
    fraction: measured,
    seconds: period,
    updatesPerKey: num(world, "updatesPerKey"),
    rarestUpdates: num(world, "rarestUpdates"),
    keyAccess: String(world.evaluation.values.keyAccess),
  });
}
