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

const sizes = [500, 1000, 2000, 4000, 8000];
/** As many operators in each sample, so that each has its share of collecting garbage. */
const callsFor = (size: number): number => Math.max(...sizes) / size;

const options = { version: "2.x", defaultParallelism: 8, chaining: true, chainDifferentMaxParallelism: true } as const;

/** Measures how long the job graph of a large job takes, how that grows, and how long its plan takes to read. */
export async function measureGraph(): Promise<readonly Line[]> {
  const { jobGraphOf } = await asInPages<typeof graphs>("src/model/slots/graph/job-graph.ts");
  const { readPlan } = await asInPages<typeof plans>("src/model/slots/pasted/read-plan.ts");
  const jobs = new Map([...sizes, LARGE].map((size) => [size, randomJob(size)]));
  const chain = (size: number): unknown => {
    const job = jobs.get(size);
    return (kept.last = job && jobGraphOf(job, options));
  };
  const graph = chain(LARGE) as ReturnType<typeof jobGraphOf>;
  if (isRefused(graph)) throw new Error(`The random job is refused: ${graph.refused}`);
  const plan = randomPlan({ tasks: LARGE });
  const timings = timeInTurns({
    large: { run: () => chain(LARGE), calls: 1 },
    plan: { run: () => (kept.last = readPlan(plan)), calls: 1 },
    ...Object.fromEntries(sizes.map((size) => [String(size), { run: () => chain(size), calls: callsFor(size) }])),
    ...Object.fromEntries(
      sizes.map((size) => [
        `read ${String(size)}`,
        { run: () => (kept.last = senders(jobs.get(size))), calls: callsFor(size) },
      ]),
    ),
  }) as Readonly<Record<string, { readonly microseconds: number }>>;
  const milliseconds = (name: string): number => (timings[name]?.microseconds ?? NaN) / 1000;
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
      value: exponent(sizes.map((size) => [size, milliseconds(String(size))])),
      unit: "",
      target: { atMost: EXPONENT },
      note: `${String(sizes[0])} to ${String(sizes.at(-1))}, ${milliseconds(String(sizes[0])).toFixed(1)} to ${milliseconds(String(sizes.at(-1))).toFixed(1)} ms`,
    },
    {
      what: "the same of one loop that looks up who sends to whom",
      value: exponent(sizes.map((size) => [size, milliseconds(`read ${String(size)}`)])),
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
function senders(job: Job | undefined): readonly (readonly (Operator | undefined)[])[] {
  const operators = job?.operators ?? [];
  const byName = new Map(operators.map((operator) => [operator.name, operator]));
  return operators.map(({ inputs }) => inputs.flat().map(({ from }) => byName.get(from)));
}
