import { jobGraphOf, type JobGraph } from "../../../model/slots/graph/job-graph.js";
import { isRefused } from "../../../model/slots/graph/refusal.js";
import { slotsRequired, subtasksOf } from "../../../model/slots/graph/counts.js";
import type { Job, JobOptions, Operator } from "../../../model/slots/job/job.js";
import { readJob } from "../../../model/slots/job/text/read-job.js";
import { jobGraphFor, jobOptionsOf } from "../../../model/slots/job-of.js";
import type { World } from "../../world.js";
import { valuesOf } from "./place.js";

/** What is done to a job to see what becomes of it. */
export interface Alternative {
  readonly options?: Partial<JobOptions>;
  /** What changes about the operators of these names. */
  readonly of?: readonly string[];
  readonly settings?: Partial<Pick<Operator, "parallelism" | "slotSharingGroup" | "chaining">>;
}

/** The scenario’s job graph; null where Flink refuses the job. */
export function graphOf(world: World): JobGraph | null {
  const graph = jobGraphFor(valuesOf(world));
  return isRefused(graph) ? null : graph;
}

/** The job graph of the scenario’s job with something changed; null where Flink refuses that. */
export function graphWith(world: World, { options = {}, of = [], settings = {} }: Alternative): JobGraph | null {
  const reading = readJob(valuesOf(world).job);
  if (!("job" in reading)) return null;
  const operators = reading.job.operators.map((one) => (of.includes(one.name) ? { ...one, ...settings } : one));
  const job: Job = { operators };
  const graph = jobGraphOf(job, { ...jobOptionsOf(valuesOf(world)), ...options });
  return isRefused(graph) ? null : graph;
}

/** How much of everything a job graph is. */
export interface GraphNumbers {
  readonly tasks: number;
  readonly subtasks: number;
  readonly slots: number;
}

/** Counts a job graph. */
export function numbersOf(graph: JobGraph): GraphNumbers {
  return { tasks: graph.vertices.length, subtasks: subtasksOf(graph).total, slots: slotsRequired(graph).total };
}
