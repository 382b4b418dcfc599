import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/model/evaluate.js";
import { jobOf } from "../../../src/model/simulation/from-scenario.js";
import type { RunOptions, SimulatedJob } from "../../../src/model/simulation/job.js";
import { simulate } from "../../../src/model/simulation/simulate.js";
import { workbookModel } from "../../../src/views/workbook.js";
import { anyJob } from "../../support/jobs.js";
import { logarithmic } from "../../support/numbers.js";
import { landmarks, runs, sampleGivens } from "../../support/scenarios.js";

/** Moments at which something changes, for each thing that happened: more would be time that is wasted, or never ends. */
const MOST_MOMENTS = 10;

/** Runs a job to the end and expects it to have taken no more moments than what happened explains. */
function expectFewMoments(job: SimulatedJob, options: RunOptions & { untilSeconds: number }): void {
  const { frames, checkpoints, outages, summary } = simulate(job, { ...options, keepsFrames: true });
  const { intervalSeconds } = job.trigger;
  const ticks = options.untilSeconds / intervalSeconds;
  const pulses = options.untilSeconds / Math.min(job.arrivals.slideSeconds, 600);
  const happened = checkpoints.length + outages.length + ticks + pulses + 10;
  expect(summary.seconds).toBe(options.untilSeconds);
  expect(frames.length).toBeLessThan(MOST_MOMENTS * happened);
}

describe("a run ends, and takes no more moments than what happens in it", () => {
  const seconds = 900;

  it("with a checkpoint a second and a failure a minute, in any scenario", () => {
    const givens = [...landmarks.map(([, one]) => one), ...sampleGivens(400)];
    for (const [seed, one] of givens.entries()) {
      const reading = jobOf(
        evaluate(workbookModel, { ...one, checkpointIntervalSeconds: 1, minPauseSeconds: 0, slideSeconds: 1 }),
        { jitterFraction: 0.1 },
      );
      if ("problem" in reading) continue;
      expectFewMoments(reading.job, { seed, untilSeconds: seconds, secondsBetweenFailures: 60 });
    }
  });

  it("with a checkpoint every few milliseconds, at any rate, on any link", () => {
    fc.assert(
      fc.property(anyJob, logarithmic(1e-3, 1), fc.nat(), (job, intervalSeconds, seed) => {
        const trigger = { ...job.trigger, intervalSeconds, minPauseSeconds: 0 };
        const timeoutSeconds = Math.max(0.01, job.timeoutSeconds / 100);
        expectFewMoments({ ...job, trigger, timeoutSeconds }, { seed, untilSeconds: 5, secondsBetweenFailures: 1 });
      }),
      runs(100),
    );
  });

  // The clock's own steps grow with it: after a year it tells four nanoseconds apart.
  it("late in a long run", () => {
    fc.assert(
      fc.property(anyJob, fc.nat(), (job, seed) => {
        const year = 365 * 86400;
        const trigger = { ...job.trigger, intervalSeconds: year / 50 };
        const arrivals = { ...job.arrivals, slideSeconds: year / 50, pattern: "bursts" as const };
        // Whatever expires after seconds would fail the job over all year.
        const patient = { ...job, trigger, arrivals, timeoutSeconds: Infinity };
        expectFewMoments(patient, { seed, untilSeconds: year, secondsBetweenFailures: year / 10 });
      }),
      runs(100),
    );
  });
});
