import type { JobGraph } from "../../model/slots/graph/job-graph.js";
import { isRefused, quoted } from "../../model/slots/graph/refusal.js";
import { jobGraphFor, type JobGraphValues } from "../../model/slots/job-of.js";
import { counted, type World } from "../world.js";

/** So many tasks or connections are named in a sentence. */
const MOST_NAMED = 3;

/** The sentences about chains, by the name an author uses. */
export const chainingPhrases: Readonly<Record<string, (world: World) => string>> = {
  "tasks-of-operators": about(tasksOfOperators),
  unchained: about(unchained),
};

/** A sentence about the scenario's job graph; why there is none, where Flink refuses the job. */
function about(says: (graph: JobGraph) => string): (world: World) => string {
  return ({ evaluation }) => {
    const graph = jobGraphFor(evaluation.values as JobGraphValues);
    return isRefused(graph) ? `Flink refuses the job: ${graph.refused}` : says(graph);
  };
}

function tasksOfOperators({ vertices }: JobGraph): string {
  const operators = vertices.reduce((so, vertex) => so + vertex.operators.length, 0);
  const names = named(vertices.map(({ name }) => quoted(name)));
  return `Of ${counted(String(operators), "operator")} Flink makes ${counted(String(vertices.length), "task")}: ${names}.`;
}

function unchained({ verdicts }: JobGraph): string {
  const open = verdicts.filter(({ against }) => against.length > 0);
  if (verdicts.length === 0) return "There is no connection.";
  if (open.length === 0) return "All connections are inside chains: no record crosses a network stack.";
  const reasons = open
    .slice(0, MOST_NAMED)
    .map(({ against, edge }) => against.map((rule) => rule.says(edge)).join(" "));
  const rest = open.length > MOST_NAMED ? " The editor says why for each of the others." : "";
  return `${countOf(open.length, verdicts.length)} not chained. ${reasons.join(" ")}${rest}`;
}

function countOf(open: number, all: number): string {
  if (all === 1) return "The only connection is";
  return `${open} of ${all} connections ${open === 1 ? "is" : "are"}`;
}

/** "a", "a and b", "a, b, c and 4 more". */
function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}
