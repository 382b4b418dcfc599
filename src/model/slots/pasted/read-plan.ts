import { excerpt } from "../../excerpt.js";
import { jobGraphOf } from "../graph/job-graph.js";
import { isRefused } from "../graph/refusal.js";
import { jsonIn } from "./json-in.js";
import { jobOfOperators } from "./job-of-operators.js";
import { inOrder } from "./in-order.js";
import { isProblem, type PastedPlan, type PlanReading, type Problem } from "./plan.js";
import { readOperators } from "./read-operators.js";
import { readTasks, type Tasks } from "./read-tasks.js";
import { recognise } from "./recognise.js";
import { tasksOfGraph } from "./tasks-of-job.js";

/**
 * Reads what Flink answers about a job: /jobs/:id/plan, /jobs/:id, or the plan of operators that `getExecutionPlan()`
 * and `flink info` print, from 1.3 to 2.3.
 * @param text any text
 * @returns a plan whose tasks each come after all they read, or one sentence that says what is wrong
 */
export function readPlan(text: string): PlanReading {
  const json = jsonIn(text);
  if (isProblem(json)) return json;
  const found = recognise(json.content);
  if (isProblem(found)) return found;
  const { kind, flinkEra, name, nodes, details } = found;
  if (nodes.length === 0) return { problem: "The plan has no nodes: there is no task in it." };
  const read = kind === "executionPlan" ? readProgram(nodes) : withNotes(readTasks(nodes, details));
  if (isProblem(read)) return read;
  const tasks = inOrder(read);
  return isProblem(tasks) ? tasks : { kind, flinkEra, name, job: read.job, notes: read.notes, ...tasks };
}

type Read = Tasks & Pick<PastedPlan, "job" | "notes">;

/** The version decides nothing here: what chains by default is the same in all, and names are put back as they were. */
const options = { version: "2.x", defaultParallelism: 1, chaining: true, chainDifferentMaxParallelism: true } as const;

function readProgram(nodes: readonly unknown[]): Read | Problem {
  const read = readOperators(nodes);
  if (isProblem(read)) return read;
  const job = jobOfOperators(read.operators);
  const graph = jobGraphOf(job, options);
  if (isRefused(graph)) return { problem: `Flink would refuse this plan: ${graph.refused}` };
  const shown = new Map(
    job.operators.map(({ name }, place) => [name, shownName(name, read.operators[place]?.name ?? name)]),
  );
  return {
    ...tasksOfGraph(graph, (name) => shown.get(name) ?? name),
    job,
    notes: [
      "This plan lists operators, not tasks: the tasks are what Flink makes of them where every operator may be chained and all are in one slot-sharing group. It holds neither chaining strategies nor groups, neither max parallelism nor which input of an operator a connection comes into.",
      ...(read.iterates ? ["What an iteration feeds back is not in it either."] : []),
      ...(graph.leftOut.length > 0
        ? [`Nothing reads from ${graph.leftOut.map(excerpt).join(", ")}: Flink leaves it out.`]
        : []),
    ],
  };
}

/** A name that comes twice is shown with what tells it apart; the word that Flink puts around it comes back. */
function shownName(unique: string, written: string): string {
  const hash = unique.lastIndexOf(" #");
  return written.endsWith(unique) || hash < 0 ? written : `${written}${unique.slice(hash)}`;
}

function withNotes(tasks: Tasks | Problem): Read | Problem {
  if (isProblem(tasks)) return tasks;
  const odd = new Set(
    tasks.edges.filter(({ partitioner }) => partitioner === null).map(({ shipStrategy }) => shipStrategy),
  );
  const notes = [...odd].map((strategy) =>
    strategy === null
      ? "Some connections have no ship strategy: they are counted as all-to-all."
      : `${excerpt(strategy)} is the ship strategy of no stream: it is counted as all-to-all.`,
  );
  return { ...tasks, job: null, notes };
}
