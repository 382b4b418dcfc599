import type { Drill } from "../../../model/simulation/drills.js";
import { jobOf } from "../../../model/simulation/from-scenario.js";
import type { SimulatedJob } from "../../../model/simulation/job.js";
import { simulation, type Simulation } from "../../../model/simulation/simulate.js";
import type { Run } from "../../../model/simulation/trace.js";
import { num, type World } from "../../world.js";
import { hasGivenUp, isSettled } from "./settled.js";

/** One run of a scenario's job, and how long it is looked at. */
export interface Story {
  readonly world: World;
  readonly job: SimulatedJob;
  readonly run: Run;
  /** Where the run ends. */
  readonly seconds: number;
  /** From one checkpoint to the next, as it usually is. */
  readonly periodSeconds: number;
  /** The trouble that was put on it. */
  readonly drill: Drill | null;
}

/** A story, or why there is none to tell. */
export type StoryReading = { readonly story: Story } | { readonly problem: string };

/** How far a run goes: periods in all, at least after trouble, and at most while an outage is still being worked off. */
const PERIODS = { usual: 12.5, afterTrouble: 6, most: 48 };
/** No picture shows more changes than this. */
const MOST_FRAMES = 3000;
/** A job that fails more often than this does so all the time, and nobody waits for the end. */
const MOST_OUTAGES = 2;
/** Parts of the way after which a run is looked at whether it has grown too long. */
const STRETCHES = 48;
/** Any number will do; with the same one the same scenario has the same story. */
const SEED = 2017;

/**
 * The run that the timeline shows: some periods from a start at which nothing waits, with the first checkpoint after one
 * interval. It goes on until an outage is worked off, within limits.
 */
export function storyOf(world: World, drill: Drill | null = null): StoryReading {
  const reading = jobOf(world.evaluation);
  if ("problem" in reading) return reading;
  const { job } = reading;
  const periodSeconds = usualPeriod(world, job);
  const simulated = simulation(job, {
    seed: SEED,
    firstTriggerSeconds: num(world, "raisedIntervalSeconds"),
    drills: drill ? [drill] : [],
    keepsFrames: true,
  });
  const until = Math.min(lengthOf(periodSeconds, drill), longest(job));
  advance(simulated, until);
  for (let period = PERIODS.usual; period < PERIODS.most && canCatchUp(job) && canGoOn(simulated); period++) {
    advance(simulated, simulated.now + periodSeconds);
  }
  return { story: { world, job, run: simulated.result(), seconds: simulated.now, periodSeconds, drill } };
}

/**
 * Where the model knows no period: from one attempt to the next if every checkpoint expires, and else what the pause
 * leaves of the checkpoints that may overlap.
 */
function usualPeriod(world: World, { timeoutSeconds, trigger }: SimulatedJob): number {
  const period = num(world, "periodSeconds");
  if (Number.isFinite(period)) return period;
  const duration = num(world, "checkpointSeconds");
  const turnSeconds = duration > timeoutSeconds ? timeoutSeconds : duration + trigger.minPauseSeconds;
  return Math.max(num(world, "raisedIntervalSeconds"), turnSeconds / trigger.maxConcurrent);
}

function lengthOf(periodSeconds: number, drill: Drill | null): number {
  const usual = PERIODS.usual * periodSeconds;
  return drill ? Math.max(usual, drill.atSeconds + drill.forSeconds + PERIODS.afterTrouble * periodSeconds) : usual;
}

/** Arrivals that change all the time make frames without a checkpoint. */
function longest({ arrivals }: SimulatedJob): number {
  return arrivals.pattern === "bursts" ? (MOST_FRAMES / 2) * arrivals.slideSeconds : Infinity;
}

function advance(simulated: Simulation, untilSeconds: number): void {
  const stretch = (untilSeconds - simulated.now) / STRETCHES;
  for (let part = 0; part < STRETCHES && simulated.result().frames.length < MOST_FRAMES; part++) {
    simulated.advance(part === STRETCHES - 1 ? untilSeconds : simulated.now + stretch);
  }
}

function canCatchUp({ arrivals, processing }: SimulatedJob): boolean {
  return processing.largestRecordsPerSecond > arrivals.recordsPerSecond;
}

function canGoOn(simulated: Simulation): boolean {
  const run = simulated.result();
  return run.frames.length < MOST_FRAMES && run.outages.length <= MOST_OUTAGES && !isSettled(run) && !hasGivenUp(run);
}
