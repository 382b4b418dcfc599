import type { JobGraph } from "../../../../model/slots/graph/job-graph.js";
import { taskNames, type TaskName } from "../tasks.js";

/** A row of operators, and the tasks that they become. */
export interface ChainedJob {
  /** In the order of the records. */
  readonly operators: readonly ChainedOperator[];
  readonly tasks: readonly (TaskName & { readonly operators: number; readonly first: number })[];
  /** Why neighbours are not one chain: a sentence for each rule, once. */
  readonly reasons: readonly string[];
}

export interface ChainedOperator {
  readonly name: string;
  /** Place of its task. */
  readonly task: number;
  /** How records come into it; empty for the source, and within a chain. */
  readonly way: string;
}

/** A job whose operators stand in a row, as in the slides. */
export function chainedJob(graph: JobGraph): ChainedJob {
  const names = graph.vertices.flatMap(({ operators }) => operators);
  const operators = names.map((name) => ({
    name,
    task: graph.vertices.findIndex((vertex) => vertex.operators.includes(name)),
    way: graph.edges.find(({ toOperator }) => toOperator === name)?.partitioner ?? "",
  }));
  return {
    operators,
    tasks: taskNames(graph).map((task, at) => ({
      ...task,
      operators: graph.vertices[at]?.operators.length ?? 0,
      first: operators.findIndex(({ task }) => task === at),
    })),
    reasons: [...new Set(graph.verdicts.flatMap(({ against, edge }) => against.map(({ says }) => says(edge))))],
  };
}
