import { checkpointingModel } from "../../src/model/checkpointing/index.js";
import type * as simulator from "../../src/model/simulation/simulate.js";
import type { Run } from "../../src/model/simulation/trace.js";
import { defaultScenario } from "../../src/scenario/scenario.js";
import { checkpointSeconds } from "../../src/model/checkpointing/duration.js";
import { runningFraction } from "../../src/model/checkpointing/period.js";
import { worstReplaySeconds } from "../../src/model/checkpointing/replay.js";
import { checkpointIntervalSeconds } from "../../src/model/capacity/inputs.js";
import { sweep } from "../../src/model/sweep.js";
import { kept, timeInTurns } from "../engine/timing.js";
import type { Line } from "../report.js";
import { exponent } from "../statistics.js";
import { asInPages } from "../as-in-pages.js";
import { talkJob, tenFailures, WEEK_SECONDS } from "./jobs.js";
import { runWithSimpy } from "./simpy.js";

/** What the simulated week, and the sweep behind a chart, may take. */
const WEEK_MILLISECONDS = 50;
const SWEEP_MILLISECONDS = 5;
const SWEEP_POINTS = 200;
/** How the cost may grow with what is simulated: a little more than in proportion, for the queue of events. */
const EXPONENT = 1.1;

const lengths = [1, 2, 4, 8, 16].map((days) => days * 86400);
const machineCounts = [1, 10, 100, 1000];

/** Measures the simulator: a week, how its cost grows, and the same week with SimPy. */
export async function measureSimulation(): Promise<readonly Line[]> {
  const { simulate } = await asInPages<typeof simulator>("src/model/simulation/simulate.ts");
  const job = talkJob();
  const week = (): Run => simulate(job, { ...tenFailures(WEEK_SECONDS), untilSeconds: WEEK_SECONDS });
  const many = (machines: number): Run =>
    simulate(
      { ...job, snapshot: { ...job.snapshot, machines, jitterFraction: 0.1 } },
      { ...tenFailures(86400), untilSeconds: 86400 },
    );
  const timings = timeInTurns({
    week: { run: week, calls: 1 },
    sweep: { run: sweepIntervals, calls: 5 },
    ...Object.fromEntries(
      lengths.map((untilSeconds) => [
        `length ${String(untilSeconds)}`,
        { run: () => simulate(job, { ...tenFailures(untilSeconds), untilSeconds }), calls: 1 },
      ]),
    ),
    ...Object.fromEntries(
      machineCounts.map((machines) => [`machines ${String(machines)}`, { run: () => many(machines), calls: 1 }]),
    ),
  });
  const milliseconds = (name: string): number =>
    ((timings as Record<string, { microseconds: number }>)[name]?.microseconds ?? NaN) / 1000;
  const series = (name: string, at: readonly number[]): number =>
    exponent(at.map((value) => [value, milliseconds(`${name} ${String(value)}`)]));
  return [
    {
      what: "a simulated week, a checkpoint a minute, ten failures",
      value: milliseconds("week"),
      unit: "ms",
      target: { atMost: WEEK_MILLISECONDS },
      note: `${String(week().summary.triggered)} checkpoints`,
    },
    {
      what: `sweep of the interval, ${String(SWEEP_POINTS)} points`,
      value: milliseconds("sweep"),
      unit: "ms",
      target: { atMost: SWEEP_MILLISECONDS },
    },
    {
      what: "cost grows with simulated time to the power of",
      value: series("length", lengths),
      unit: "",
      target: { atMost: EXPONENT },
    },
    {
      what: "cost grows with machines to the power of",
      value: series("machines", machineCounts),
      unit: "",
      target: { atMost: EXPONENT },
      note: `1 to 1000, ${milliseconds("machines 1").toFixed(1)} to ${milliseconds("machines 1000").toFixed(1)} ms for a day`,
    },
    ...besideSimpy(week(), milliseconds("week")),
  ];
}

function sweepIntervals(): unknown {
  const over = Array.from({ length: SWEEP_POINTS }, (_, index) => 1 + 5 * index);
  kept.last = sweep(checkpointingModel, defaultScenario.values, {
    input: checkpointIntervalSeconds,
    over,
    quantities: [checkpointSeconds, runningFraction, worstReplaySeconds],
  });
  return kept.last;
}

/** The ratio to SimPy, if it is there and comes to the same. */
function besideSimpy({ summary }: Run, milliseconds: number): readonly Line[] {
  const { failuresAt } = tenFailures(WEEK_SECONDS);
  const other = runWithSimpy(talkJob(), { untilSeconds: WEEK_SECONDS, failuresAt });
  if (other === null)
    return [{ what: "the same week with SimPy", value: NaN, unit: "ms", note: "Python or SimPy is not there" }];
  const same =
    other.triggered === summary.triggered &&
    other.completed === summary.completed &&
    Math.abs(other.repeated / summary.ledger.repeated - 1) < 1e-6;
  if (!same) throw new Error(`SimPy comes to something else: ${JSON.stringify({ other, summary })}`);
  return [
    { what: `the same week with SimPy ${other.version}`, value: other.seconds * 1000, unit: "ms" },
    {
      what: "SimPy takes",
      value: (other.seconds * 1000) / milliseconds,
      unit: "×",
      note: "the same checkpoints and the same records repeated",
    },
  ];
}
