import { wastedFraction } from "../../model/checkpointing/optimum.js";
import type { FigureView } from "../figure.js";
import { amount, num, say, type World } from "../world.js";
import { adviceFor, constraintLabels } from "./advice.js";
import { axisAround, intervalsOf, intervalTable, type IntervalAxis } from "./interval-axis.js";
import { withoutIt } from "./obstacles.js";
import { regime } from "./regimes.js";

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
    finding: finding(world, { least, now: wasted(interval) }),
    description:
      "A curve over the interval in powers of ten, with a flat valley: to its left checkpoints cost more, to its right " +
      "replays do. Limits of the recovery and of the duration cut intervals off.",
    table: intervalTable(curve, { "Time lost": ({ wasted: share }) => amount(share, "fraction") }),
    data: {
      axis,
      curve,
      top: topOf({ least, now: wasted(interval) }),
      here:
        isOperating(world) && Number.isFinite(costSeconds)
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

/** Whether the interval in use costs anything yet: without a checkpoint that completes, it does nothing. */
function isOperating(world: World): boolean {
  return regime(world) !== "none";
}

function finding(world: World, { least, now }: { least: number; now: number }): string {
  if (Number.isNaN(num(world, "lostSeconds"))) return withoutIt(world, "no interval is the best one");
  if (Number.isNaN(least)) return "A checkpoint costs nothing here: the shorter the interval, the less is lost.";
  const best = `an interval of ${say(world, "optimalIntervalSeconds")}: ${amount(least, "fraction")} of the time`;
  const head = isOperating(world)
    ? `Least is lost with ${best}. Now it is ${amount(now, "fraction")}.`
    : `Least would be lost with ${best}.`;
  const advice = adviceFor(world);
  return advice ? `${head} The interval advised below is ${amount(advice.intervalSeconds, "seconds")}.` : head;
}
