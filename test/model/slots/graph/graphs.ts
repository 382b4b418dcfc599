import { jobGraphOf, type JobGraph, type Verdict } from "../../../../src/model/slots/graph/job-graph.js";
import { isRefused } from "../../../../src/model/slots/graph/refusal.js";
import type { JobOptions, Operator } from "../../../../src/model/slots/job/job.js";
import { plainOptions } from "../../../support/stream-jobs.js";

/** The job graph of operators that Flink takes. */
export function graphOf(operators: readonly Operator[], options: JobOptions = plainOptions("2.x")): JobGraph {
  const graph = jobGraphOf({ operators }, options);
  if (isRefused(graph)) throw new Error(graph.refused);
  return graph;
}

/** The names of the vertices of operators that Flink takes. */
export function verticesOf(operators: readonly Operator[], options?: JobOptions): readonly string[] {
  return graphOf(operators, options).vertices.map(({ name }) => name);
}

/** Why Flink does not take operators; null if it does. */
export function refusalOf(operators: readonly Operator[], options: JobOptions = plainOptions("2.x")) {
  const graph = jobGraphOf({ operators }, options);
  return isRefused(graph) ? graph : null;
}

/** The ids of the rules against a verdict. */
export const idsAgainst = ({ against }: Verdict): readonly string[] => against.map(({ id }) => id);

/** The ids of the rules against the first connection between two operators. */
export function against(graph: JobGraph, sender: string, receiver: string): readonly string[] {
  const verdict = graph.verdicts.find(({ from, to }) => from === sender && to === receiver);
  if (!verdict) throw new Error(`${sender} does not send to ${receiver}.`);
  return idsAgainst(verdict);
}
