import { roundUp } from "../domain.js";
import type { FigureView, Table } from "../figure.js";
import { amount, counted, num, say, why, type World } from "../world.js";
import type { Recovery } from "./week-of.js";
import { JITTER_FRACTION, MOST_CHECKPOINTS, WEEK_SECONDS, type WeeksChoice, type WeeksResult } from "./week-runs.js";
import { sumsOf, type WeekSums } from "./week-sums.js";

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
/** A share of the time is one of many nines. */
const NINES = { decimals: 3 };

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
    finding: finding(world, sums),
    description:
      "One bar for each recovery, from the shortest to the longest: the outage below, catching up above. Three lines " +
      "across mark what the formula gives at best, on average and at worst." +
      (sums.overlapping > 0 ? " A circle on a bar says that the job failed again before it had caught up." : ""),
    basis: basis(world, { sums, result, choice }),
    table: tableOf(world, result),
    data: {
      bars,
      moments,
      ...scaleOf(world, { sums, moments }),
      longestText: bars.length > 0 ? `longest ${seconds(sums.longestSeconds)}` : noBars(sums),
    },
  };
}

/** How far a run has come: "43 %, 4 of 10 weeks". */
export function progressText(fraction: number, weeks: number): string {
  const share = amount(Math.floor(100 * fraction) / 100, "fraction");
  return weeks === 1 ? share : `${share}, ${Math.floor(fraction * weeks)} of ${weeks} weeks`;
}

/** What came out, in one short sentence for those who wait for it. */
export function doneText(result: WeeksResult): string {
  const sums = sumsOf(result.weeks);
  return `Done: ${counted(amount(sums.failures, "count"), "failure")} in ${weeks(sums.weeks)}.`;
}

/**
 * That what is shown does not belong to the scenario in use, and what to do about it.
 * @param shown the scenario of the page as it was built, or that of an earlier run
 * @param problem why the scenario in use cannot be simulated; empty if it can
 */
export function staleText(shown: "built" | "earlier", problem: string): string {
  const what =
    shown === "built"
      ? "These numbers are of the talk’s example, not of your scenario."
      : "These numbers are of the scenario before your last change.";
  return problem === "" ? `${what} Run it again.` : `${what} Yours cannot be simulated: ${problem}`;
}

const seconds = (value: number): string => amount(value, "seconds");
const share = (value: number): string => amount(value, "fraction", NINES);

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
      ["at best", "bestCatchUpSeconds"],
      ["on average", "averageCatchUpSeconds"],
      ["at worst", "worstCatchUpSeconds"],
    ] as const
  ).map(([name, id]) => ({ name, seconds: num(world, "outageSeconds") + num(world, id) }));
  if (moments.some((moment) => !Number.isFinite(moment.seconds))) return [];
  return moments.map((moment) => ({ ...moment, text: seconds(moment.seconds) }));
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

function finding(world: World, sums: WeekSums): string {
  const byFormula = (id: string, text = say(world, id)): string =>
    why(world, id) === "" ? ` (${text} by the formula)` : "";
  const flowed = `records flowed ${share(sums.availability)} of the time${byFormula("availability")}`;
  const onTime = `results were on time for ${share(sums.onTimeFraction)}${byFormula("onTimeFraction")}`;
  const longest =
    `the longest recovery took ${seconds(sums.longestSeconds)}` +
    byFormula("recoverySeconds", `${say(world, "recoverySeconds")} at worst`);
  const head = `${failures(sums.failures)} in ${weeks(sums.weeks)}`;
  const numbers =
    sums.recoveries.length > 0
      ? `${head}: ${flowed}, ${onTime}, and ${longest}.`
      : `${head}: ${flowed} and ${onTime}.${sums.failures > 0 ? " The job never caught up." : ""}`;
  return [numbers, why(world, "onTimeFraction")].filter(Boolean).join(" ");
}

interface Basis {
  readonly sums: WeekSums;
  readonly result: WeeksResult;
  readonly choice: WeeksChoice;
}

/** What was simulated, what was assumed, what the formula leaves out, and what the picture does. */
function basis(world: World, { sums, result, choice }: Basis): string {
  const { overlapping, gaveUp, checkpointFailures } = sums;
  const unended = sums.cutOff - gaveUp;
  const sentences = [
    `Simulated: ${weeks(sums.weeks)}, seed ${choice.seed}, failures at random, one every ` +
      `${say(world, "secondsBetweenFailures")} on average; uploads differ by up to ` +
      `${amount(JITTER_FRACTION, "fraction")} from machine to machine, which is assumed.`,
    "The formula leaves out that checkpoints slow the job down while it catches up, and that it may fail again before " +
      `it has caught up: ${overlapping === 0 ? "here it never did" : `here ${failures(overlapping)} came that early, marked by circles`}.`,
    checkpointFailures > 0 && `${failures(checkpointFailures)} came because too many checkpoints had failed in a row.`,
    gaveUp > 0 && `In ${weeks(gaveUp)} the job gave up: its restart strategy allowed no further restart.`,
    unended > 0 && `In ${weeks(unended)} the last recovery was not over at the end; it is not in the picture.`,
    result.weeks.length < result.asked &&
      `The run ended after ${result.weeks.length} of ${result.asked} weeks: no run goes on with ` +
        `${amount(MOST_CHECKPOINTS, "count")} checkpoints triggered.`,
    "What waits for a moment because of a checkpoint is not counted as late.",
  ];
  return sentences.filter((sentence) => sentence !== false).join(" ");
}

const failures = (count: number): string => (count === 0 ? "No failure" : counted(amount(count, "count"), "failure"));
const weeks = (count: number): string => counted(String(count), "week");

const columns = [
  "Week",
  "Failures",
  "Records flow",
  "On time",
  "Outage, mean",
  "Replay, mean",
  "Catching up, mean",
  "Longest recovery",
  "Checkpoints",
];

function tableOf(world: World, result: WeeksResult): Table {
  return {
    columns,
    rows: [
      ...result.weeks.map((week, index) => rowOf(String(index + 1), sumsOf([week]))),
      rowOf("All", sumsOf(result.weeks)),
      [
        "Formula, a week",
        amount(WEEK_SECONDS / num(world, "secondsBetweenFailures"), "count"),
        say(world, "availability"),
        say(world, "onTimeFraction"),
        say(world, "outageSeconds"),
        say(world, "averageReplaySeconds"),
        say(world, "averageCatchUpSeconds"),
        say(world, "recoverySeconds"),
        amount(WEEK_SECONDS / num(world, "periodSeconds"), "count"),
      ],
    ],
  };
}

function rowOf(name: string, sums: WeekSums): readonly string[] {
  return [
    name,
    amount(sums.failures, "count"),
    share(sums.availability),
    share(sums.onTimeFraction),
    seconds(sums.outageSeconds),
    seconds(sums.replaySeconds),
    seconds(sums.catchUpSeconds),
    seconds(sums.longestSeconds),
    amount(sums.completed, "count"),
  ];
}
