import { wastedFraction } from "../../model/checkpointing/optimum.js";
import type { FigureView } from "../figure.js";
import { tableOf } from "../rows.js";
import { amount, num, say, why, type World } from "../world.js";
import { adviceFor, constraintLabels, intervalAdvice } from "./advice.js";
import { axisAround, intervalsOf, type IntervalAxis } from "./interval-axis.js";

export interface OptimumData {
  readonly axis: IntervalAxis;
  readonly curve: readonly { readonly interval: number; readonly wasted: number }[];
  readonly top: number;
  readonly here: { readonly interval: number; readonly wasted: number; readonly label: string } | null;
  readonly optimum: { readonly interval: number; readonly wasted: number; readonly label: string } | null;
  readonly bounds: readonly OptimumBound[];
  readonly advised: number | null;
  readonly advisedText: string;
}

/** Intervals that are ruled out: all below `seconds`, or all above. */
export interface OptimumBound {
  readonly label: string;
  readonly bound: "at least" | "at most";
  readonly seconds: number;
}

/** The time lost to checkpoints and replays, by the interval, and the limits that rule intervals out. */
export function optimumView(world: World): FigureView<OptimumData> {
  const advice = adviceFor(world);
  const costSeconds = num(world, "lostSeconds");
  const failureSeconds = num(world, "secondsBetweenFailures");
  const best = num(world, "optimalIntervalSeconds");
  const interval = num(world, "checkpointIntervalSeconds");
  const bounds = (advice?.constraints ?? [])
    .filter(({ name }) => name !== "optimum")
    // No interval at all is short enough for some limits.
    .map(({ name, bound, seconds }) => ({ label: constraintLabels[name], bound, seconds: Math.max(0, seconds) }));
  const axis = axisAround([interval, best, ...bounds.map(({ seconds }) => seconds).filter((seconds) => seconds > 1)]);
  const wasted = (seconds: number): number => wastedFraction(seconds, { costSeconds, failureSeconds });
  const curve = Number.isFinite(costSeconds)
    ? intervalsOf(axis).map((seconds) => ({ interval: seconds, wasted: wasted(seconds) }))
    : [];
  const least = Number.isFinite(best) ? wasted(best) : NaN;
  return {
    title: "Time lost to checkpoints and to work done twice",
    finding: Number.isFinite(best)
      ? finding(world, { least, now: wasted(interval) })
      : why(world, "optimalIntervalSeconds"),
    description:
      "A curve over the interval in powers of ten, with a flat valley: to its left checkpoints cost more, to its right " +
      "replays do. Limits of the recovery and of the duration cut intervals off.",
    table: tableOf(
      ["Interval", "Time lost"],
      curve
        .filter((_, index) => index % 10 === 0)
        .map((point) => [amount(point.interval, "seconds"), amount(point.wasted, "fraction")]),
    ),
    data: {
      axis,
      curve,
      top: topOf({ least, now: wasted(interval) }),
      here: Number.isFinite(costSeconds)
        ? { interval, wasted: wasted(interval), label: `now ${say(world, "checkpointIntervalSeconds")}` }
        : null,
      optimum: Number.isFinite(best)
        ? { interval: best, wasted: least, label: `least: ${say(world, "optimalIntervalSeconds")}` }
        : null,
      bounds,
      advised: advice?.intervalSeconds ?? null,
      advisedText: advice ? `advised ${amount(advice.intervalSeconds, "seconds")}` : "",
    },
  };
}

/** The valley and the reader's point, with the walls cut off. */
function topOf({ least, now }: { least: number; now: number }): number {
  const seen = Math.max(Number.isFinite(least) ? 6 * least : 0, Number.isFinite(now) ? 1.3 * now : 0, 0.01);
  return Math.min(1, Math.ceil(seen * 50) / 50);
}

function finding(world: World, { least, now }: { least: number; now: number }): string {
  return (
    `Least is lost with an interval of ${say(world, "optimalIntervalSeconds")}: ${amount(least, "fraction")} of the time. Now it is ` +
    `${amount(now, "fraction")}. ${intervalAdvice(world)}`
  );
}
