import type { Evaluation } from "../../model/evaluate.js";
import { jobOf } from "../../model/simulation/from-scenario.js";
import type { SimulatedJob } from "../../model/simulation/job.js";
import { simulation } from "../../model/simulation/simulate.js";
import { weekOf, type Week } from "./week-of.js";

/** What is to be simulated: the same job, once for each seed. It can be sent to a worker. */
export interface WeeksRequest {
  readonly job: SimulatedJob;
  readonly seeds: readonly number[];
  readonly untilSeconds: number;
  readonly secondsBetweenFailures: number;
}

/** The weeks, in the order of their seeds. They are fewer than were asked for if they were too much to simulate. */
export interface WeeksResult {
  readonly weeks: readonly Week[];
  readonly asked: number;
}

/** What the reader chooses. */
export interface WeeksChoice {
  readonly weeks: number;
  readonly seed: number;
}

export const WEEK_SECONDS = 7 * 86400;
/** How much uploads differ at random from machine to machine and from checkpoint to checkpoint; assumed. */
export const JITTER_FRACTION = 0.1;
/** Weeks of neighbouring seeds must not be the same ones: no run has as many weeks as this. */
const SEEDS_APART = 1000;
/** Short enough for progress to be seen where a day takes seconds to simulate. */
const SLICE_SECONDS = 3600;
/** As many as 100 weeks have with one every 6 s: a minute or two on an ordinary computer, measured. */
export const MOST_CHECKPOINTS = 1e7;

/** What to simulate for a scenario, or why it cannot be simulated. */
export function requestOf(
  evaluation: Evaluation,
  { weeks, seed }: WeeksChoice,
): { readonly request: WeeksRequest } | { readonly problem: string } {
  const reading = jobOf(evaluation, { jitterFraction: JITTER_FRACTION });
  if ("problem" in reading) return reading;
  return {
    request: {
      job: reading.job,
      seeds: Array.from({ length: weeks }, (_, index) => seed * SEEDS_APART + index),
      untilSeconds: WEEK_SECONDS,
      secondsBetweenFailures: evaluation.values["secondsBetweenFailures"] as number,
    },
  };
}

/**
 * Simulates one week after the other. It yields the fraction that is done, again and again, so that whoever runs it can
 * stop or tell somebody; what it returns is the result.
 * @param options.mostCheckpoints with that many triggered, no further week is begun
 */
export function* simulateWeeks(
  { job, seeds, untilSeconds, secondsBetweenFailures }: WeeksRequest,
  { mostCheckpoints = MOST_CHECKPOINTS }: { readonly mostCheckpoints?: number } = {},
): Generator<number, WeeksResult, void> {
  const weeks: Week[] = [];
  let triggered = 0;
  for (const seed of seeds) {
    if (triggered >= mostCheckpoints) break;
    const run = simulation(job, { seed, secondsBetweenFailures });
    while (run.now < untilSeconds) {
      run.advance(Math.min(run.now + SLICE_SECONDS, untilSeconds));
      yield (weeks.length + run.now / untilSeconds) / seeds.length;
    }
    const week = weekOf(run.result(), job);
    weeks.push(week);
    triggered += week.summary.triggered;
  }
  return { weeks, asked: seeds.length };
}

/** All the weeks at once. */
export function weeksOf(request: WeeksRequest): WeeksResult {
  const running = simulateWeeks(request);
  for (;;) {
    const step = running.next();
    if (step.done) return step.value;
  }
}
