import { amount, counted, say, why, type World } from "../world.js";
import { JITTER_FRACTION, MOST_CHECKPOINTS, type WeeksChoice, type WeeksResult } from "./week-runs.js";
import { sumsOf, type WeekSums } from "./week-sums.js";

/** A share of the time is one of many nines. */
const NINES = { decimals: 3 };

const failures = (count: number): string => (count === 0 ? "No failure" : counted(amount(count, "count"), "failure"));
const weeks = (count: number): string => counted(String(count), "week");
const seconds = (value: number): string => amount(value, "seconds");
const share = (value: number): string => amount(value, "fraction", NINES);

/**
 * What the weeks came to, beside what the formula says of the same scenario; where it says nothing, why.
 * The first number is that of the failures, so that the rest can be weighed.
 */
export function findingText(world: World, sums: WeekSums): string {
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
      : `${head}: ${flowed} and ${onTime}.${sums.failures > 0 ? " No recovery came to its end." : ""}`;
  return [numbers, why(world, "onTimeFraction")].filter(Boolean).join(" ");
}

export interface Basis {
  readonly sums: WeekSums;
  /** How many weeks were to be simulated. */
  readonly asked: number;
  readonly choice: WeeksChoice;
}

/** What was simulated, what was assumed, what the formula leaves out, and what the picture does. */
export function basisText(world: World, { sums, asked, choice }: Basis): string {
  const { overlapping, gaveUp, checkpointFailures } = sums;
  const unended = sums.cutOff - gaveUp;
  const sentences = [
    `Simulated: ${weeks(sums.weeks)}, seed ${choice.seed}, failures at random, ` +
      `${say(world, "secondsBetweenFailures")} apart on average; uploads differ by up to ` +
      `${amount(JITTER_FRACTION, "fraction")} from machine to machine, which is assumed.`,
    "The formula leaves out that checkpoints slow the job down while it catches up, and that it may fail again before " +
      `it has caught up: here ${overlapping === 0 ? "it never did" : `${failures(overlapping)} came that early`}.`,
    checkpointFailures > 0 && `${failures(checkpointFailures)} came because too many checkpoints had failed in a row.`,
    gaveUp > 0 && `In ${weeks(gaveUp)} the job gave up: its restart strategy allowed no further restart.`,
    unended > 0 && `In ${weeks(unended)} the last recovery was not over at the end; it is not in the picture.`,
    sums.weeks < asked &&
      `The run ended after ${sums.weeks} of ${asked} weeks: no run goes on with ` +
        `${amount(MOST_CHECKPOINTS, "count")} checkpoints triggered.`,
    "What waits for a moment because of a checkpoint is not counted as late.",
  ];
  return sentences.filter((sentence) => sentence !== false).join(" ");
}

/** How far a run has come: "43 %, 4 of 10 weeks". */
export function progressText(fraction: number, weeks: number): string {
  const share = amount(Math.floor(100 * fraction) / 100, "fraction");
  return weeks === 1 ? share : `${share}, ${Math.floor(fraction * weeks)} of ${weeks} weeks`;
}

/** What came out, in one short sentence for those who wait for it. */
export function doneText({ weeks: simulated }: WeeksResult): string {
  const sums = sumsOf(simulated);
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
      ? "These numbers are of the talk’s example, not of your scenario"
      : "These numbers are of the scenario before your last change";
  return problem === "" ? `${what}: run it.` : `${what}. Yours cannot be simulated. ${problem}`;
}
