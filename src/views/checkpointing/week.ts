import { roundUp } from "../domain.js";
import type { FigureView } from "../figure.js";
import { amount, num, say, type World } from "../world.js";
import type { Recovery } from "./week-of.js";
import type { WeeksChoice, WeeksResult } from "./week-runs.js";
import { basisText, findingText } from "./week-sentences.js";
import { sumsOf, type WeekSums } from "./week-sums.js";
import { weekTable } from "./week-table.js";

export interface WeekData {
  /** From short to long; where there are very many, each stands for some. */
  readonly bars: readonly WeekBar[];
  /** What the formulas say for the best, an average and the worst moment; empty where they say nothing. */
  readonly moments: readonly WeekMoment[];
  /** The longest recovery that the reader allows; null where it is far above the rest. */
  readonly limit: { readonly seconds: number; readonly text: string } | null;
  readonly longestText: string;
  readonly top: number;
}

export interface WeekBar {
  /** The share of the recoveries that are shorter, and that together with this one. */
  readonly from: number;
  readonly to: number;
  readonly outageSeconds: number;
  readonly catchUpSeconds: number;
  /** Whether the job failed again before it had caught up. */
  readonly isRepeated: boolean;
}

export interface WeekMoment {
  readonly name: string;
  readonly seconds: number;
  readonly text: string;
}

/** A figure that also says how its numbers were found. */
export interface WeekView extends FigureView<WeekData> {
  readonly basis: string;
}

/** What is offered, and what the page is built with: in the middle, so that a build takes a second and not ten. */
export const WEEK_CHOICES = [1, 10, 100] as const;
export const defaultChoice: WeeksChoice = { weeks: 10, seed: 1 };

/** More bars than this cannot be told apart. */
const MOST_BARS = 200;

/** How late a job is after each failure: simulated weeks, beside the formulas of the same scenario. */
export function weekView(
  world: World,
  { result, choice }: { readonly result: WeeksResult; readonly choice: WeeksChoice },
): WeekView {
  const sums = sumsOf(result.weeks);
  const bars = barsOf(sums.recoveries);
  const moments = momentsOf(world);
  return {
    title: "How long the job is late after each failure",
    finding: findingText(world, sums),
    description:
      "One bar for each recovery, from the shortest to the longest: the outage below, catching up above. Three lines " +
      "across mark what the formula gives at best, on average and at worst." +
      (sums.overlapping > 0 ? " A circle on a bar says that the job failed again before it had caught up." : ""),
    basis: basisText(world, { sums, asked: result.asked, choice }),
    table: weekTable(world, result.weeks),
    data: {
      bars,
      moments,
      ...scaleOf(world, { sums, moments }),
      longestText: bars.length > 0 ? `longest ${amount(sums.longestSeconds, "seconds")}` : noBars(sums),
    },
  };
}

function noBars({ failures }: WeekSums): string {
  return failures === 0 ? "no failure" : "no recovery came to its end";
}

function barsOf(recoveries: readonly Recovery[]): readonly WeekBar[] {
  const { length } = recoveries;
  const count = Math.min(length, MOST_BARS);
  return Array.from({ length: count }, (_, index) => {
    // Each stands for those before it, so that the longest is among them.
    const { outageSeconds, catchUpSeconds, failures } = recoveries[
      Math.ceil(((index + 1) / count) * length) - 1
    ] as Recovery;
    return { from: index / count, to: (index + 1) / count, outageSeconds, catchUpSeconds, isRepeated: failures > 1 };
  });
}

/** All three or none: without a period between checkpoints there is no average and no worst moment. */
function momentsOf(world: World): readonly WeekMoment[] {
  const moments = (
    [
      ["best", "bestCatchUpSeconds"],
      ["average", "averageCatchUpSeconds"],
      ["worst", "worstCatchUpSeconds"],
    ] as const
  ).map(([name, id]) => ({ name, seconds: num(world, "outageSeconds") + num(world, id) }));
  if (moments.some((moment) => !Number.isFinite(moment.seconds))) return [];
  return moments.map((moment) => ({ ...moment, text: amount(moment.seconds, "seconds") }));
}

function scaleOf(
  world: World,
  { sums, moments }: { readonly sums: WeekSums; readonly moments: readonly WeekMoment[] },
): Pick<WeekData, "limit" | "top"> {
  const limit = num(world, "recoveryLimitSeconds");
  const highest = Math.max(sums.longestSeconds || 0, ...moments.map((moment) => moment.seconds));
  const isNear = limit <= 2 * highest || highest === 0;
  return {
    limit: isNear ? { seconds: limit, text: say(world, "recoveryLimitSeconds") } : null,
    top: roundUp(1.1 * Math.max(highest, isNear ? limit : 0)),
  };
}
