import { evaluate } from "../../src/model/evaluate.js";
import { checkpointingModel } from "../../src/model/checkpointing/index.js";
import { jobOf } from "../../src/model/simulation/from-scenario.js";
import type { RunOptions, SimulatedJob } from "../../src/model/simulation/job.js";
import { defaultScenario } from "../../src/scenario/scenario.js";

export const WEEK_SECONDS = 7 * 86400;

/** Failures in the week that is measured. */
const FAILURES = 10;

/** The talk's job: a checkpoint a minute on five machines. Restarts wait exactly as long as they say. */
export function talkJob(): SimulatedJob {
  const reading = jobOf(evaluate(checkpointingModel, defaultScenario.values));
  if ("problem" in reading) throw new Error(reading.problem);
  const { job } = reading;
  return {
    ...job,
    recovery: { ...job.recovery, restart: { type: "fixed-delay", delaySeconds: 1, attempts: Infinity } },
  };
}

/** Ten failures, spread over the time, none of them at a tick of the timer. */
export function tenFailures(untilSeconds: number): RunOptions & { readonly failuresAt: readonly number[] } {
  const failuresAt = Array.from({ length: FAILURES }, (_, index) => ((index + 0.437) * untilSeconds) / FAILURES);
  return { seed: 1, firstTriggerSeconds: 60, failuresAt };
}
