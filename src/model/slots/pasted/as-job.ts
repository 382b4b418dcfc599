import { excerpt } from "../../excerpt.js";
import { jobGraphOf } from "../graph/job-graph.js";
import { isRefused } from "../graph/refusal.js";
import type { GraphVersion, Job } from "../job/job.js";
import { draftOf } from "./draft.js";
import { SINK_NAME } from "./operator-for.js";
import type { PastedPlan, PastedVertex, Problem } from "./plan.js";
import { usualParallelism } from "./usual-parallelism.js";

/** A job that has the tasks of a plan, and the parallelism of those operators that name none. */
export interface AsJob {
  readonly job: Job;
  readonly parallelism: number;
  /** Sentences on what the plan does not say and the job has. */
  readonly assumed: readonly string[];
}

/**
 * A job of which Flink makes the tasks of a plan: the same operators in each, the same parallelism, the same edges.
 * Names are written as the text form of a job can hold them; one that comes twice gets a number behind it.
 * @returns a sentence where no job has these tasks
 */
export function asJob(plan: PastedPlan, version: GraphVersion): AsJob | Problem {
  const parallelism = usualParallelism(plan.vertices);
  const job = { operators: plan.job ? withoutUsual(plan.job, parallelism) : draftOf(plan, parallelism) };
  const chaining = { chaining: true, chainDifferentMaxParallelism: true };
  const graph = jobGraphOf(job, { version, defaultParallelism: parallelism, ...chaining });
  if (isRefused(graph)) return { problem: `This cannot be written as a job here: ${graph.refused}` };
  if (graph.vertices.length !== plan.vertices.length || graph.edges.length !== plan.edges.length) {
    return { problem: "This cannot be written as a job here: Flink would make other tasks of it." };
  }
  return { job, parallelism, assumed: assumptions(plan) };
}

/** Operators of the usual parallelism name none. */
function withoutUsual({ operators }: Job, usual: number): Job["operators"] {
  return operators.map((one) => (one.parallelism === usual ? { ...one, parallelism: null } : one));
}

function assumptions({ job, vertices, edges }: PastedPlan): readonly string[] {
  if (job !== null) {
    return [
      "What kind of operator each is, as far as its name does not tell.",
      "All chaining strategies and slot-sharing groups: those of the default.",
    ];
  }
  const senders = new Set(edges.map(({ from }) => from));
  const unclear = vertices.find((vertex, place) => senders.has(place) && isUnclear(vertex));
  const joining = readerOfSeveral({ vertices, edges });
  return [
    "What kind of operator each is, as far as its name does not tell, and that each chains as it did.",
    ...(unclear
      ? [`That what a task sends comes from its last operator that is no sink, as with ${excerpt(unclear.name)}.`]
      : []),
    ...(joining
      ? [`That a task with several connections, such as ${excerpt(joining.name)}, reads them as a union.`]
      : []),
  ];
}

/** Whether it could be another operator than the last that sends. */
function isUnclear({ operators }: PastedVertex): boolean {
  const branches = operators.some(({ after }, place) => place > 0 && after !== place - 1);
  return branches || operators.some(({ name }) => SINK_NAME.test(name));
}

function readerOfSeveral({ vertices, edges }: Pick<PastedPlan, "vertices" | "edges">): PastedVertex | undefined {
  const inputs = vertices.map(() => 0);
  for (const { to } of edges) inputs[to] = (inputs[to] ?? 0) + 1;
  return vertices.find((_, place) => (inputs[place] ?? 0) > 1);
}
