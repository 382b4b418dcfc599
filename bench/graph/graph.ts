import type * as graphs from "../../src/model/slots/graph/job-graph.js";
import type { Job, Operator } from "../../src/model/slots/job/job.js";
import { isRefused } from "../../src/model/slots/graph/refusal.js";
import type * as plans from "../../src/model/slots/pasted/read-plan.js";
import { randomPlan } from "../../test/views/slots/pasted/random-plan.js";
import { asInPages } from "../as-in-pages.js";
import { kept, timeInTurns } from "../engine/timing.js";
import type { Line } from "../report.js";
import { exponent } from "../statistics.js";
import { randomJob } from "./jobs.js";

/** The size that has to stay quick, and what chaining it may take. */
const LARGE = 5000;
const CHAINING_MILLISECONDS = 20;

/** How the cost may grow with the size: a little more than in proportion, for memory. */
const EXPONENT = 1.1;

/** In one measurement, so that each holds its share of collecting garbage rather than none or all. */
const CALLS = 5;

const sizes = [500, 1000, 2000, 4000, 8000];
/**
 * As many operators in each sample, in one large job or in many small ones: garbage is collected as often, and the caches of
 * the processor, which would hold one small job, help no size more than another.
 */
const jobsOf = (size: number): readonly Job[] =>
  Array.from({ length: Math.max(...sizes) / size }, () => randomJob(size));

const options = { version: "2.x", defaultParallelism: 8, chaining: true, chainDifferentMaxParallelism: true } as const;

/** Measures how long the job graph of a large job takes, how that grows, and how long its plan takes to read. */
export async function measureGraph(): Promise<readonly Line[]> {
  const { jobGraphOf } = await asInPages<typeof graphs>("src/model/slots/graph/job-graph.ts");
  const { readPlan } = await asInPages<typeof plans>("src/model/slots/pasted/read-plan.ts");
  const chainAll = (jobs: readonly Job[]): unknown => (kept.last = jobs.map((job) => jobGraphOf(job, options)));
  const large = randomJob(LARGE);
  const graph = jobGraphOf(large, options);
  if (isRefused(graph)) throw new Error(`The random job is refused: ${graph.refused}`);
  const plan = randomPlan({ tasks: LARGE });
  const timings = timeInTurns({
    large: { run: () => (kept.last = jobGraphOf(large, options)), calls: CALLS },
    plan: { run: () => (kept.last = readPlan(plan)), calls: 1 },
    ...Object.fromEntries(
      sizes.flatMap((size) => {
        const jobs = jobsOf(size);
        return [
          [String(size), { run: () => chainAll(jobs), calls: CALLS }],
          [`read ${String(size)}`, { run: () => (kept.last = jobs.map(senders)), calls: CALLS }],
        ];
      }),
    ),
  }) as Readonly<Record<string, { readonly microseconds: number }>>;
  const milliseconds = (name: string): number => (timings[name]?.microseconds ?? NaN) / 1000;
  /** Of one job. */
  const perJob = (size: number, what = ""): number =>
    (milliseconds(`${what}${String(size)}`) * size) / Math.max(...sizes);
  return [
    {
      what: `job graph of ${String(LARGE)} operators`,
      value: milliseconds("large"),
      unit: "ms",
      target: { atMost: CHAINING_MILLISECONDS },
      note: `${String(graph.vertices.length)} tasks, ${String(graph.edges.length)} edges between them`,
    },
    {
      what: "cost grows with operators to the power of",
      value: exponent(sizes.map((size) => [size, perJob(size)])),
      unit: "",
      target: { atMost: EXPONENT },
      note: `${String(sizes[0])} to ${String(sizes.at(-1))}, ${perJob(500).toFixed(1)} to ${perJob(8000).toFixed(1)} ms`,
    },
    {
      what: "the same of one loop that looks up who sends to whom",
      value: exponent(sizes.map((size) => [size, perJob(size, "read ")])),
      unit: "",
      note: "no job graph takes less: what is above 1 is this machine’s memory",
    },
    {
      what: `a pasted plan of ${String(LARGE)} tasks, read from its text`,
      value: milliseconds("plan"),
      unit: "ms",
      note: `${(plan.length / 1e6).toFixed(1)} MB`,
    },
  ];
}

/** The least that chaining has to do: the operators by name, and for each of them those it reads from. */
function senders({ operators }: Job): readonly (readonly (Operator | undefined)[])[] {
  const byName = new Map(operators.map((operator) => [operator.name, operator]));
  return operators.map(({ inputs }) => inputs.flat().map(({ from }) => byName.get(from)));
}
