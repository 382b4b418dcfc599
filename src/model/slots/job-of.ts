import type { ValuesOf } from "../quantity.js";
import { flinkVersion, parallelism } from "../checkpointing/inputs.js";
import { jobGraphOf, type JobGraph } from "./graph/job-graph.js";
import { isRefused, quoted, type Refused } from "./graph/refusal.js";
import { differentMax, job, operatorChaining } from "./inputs.js";
import type { JobOptions } from "./job/job.js";
import { readJob } from "./job/text/read-job.js";

/** The inputs that a job graph stands on. */
export const jobGraphInputs = [job, parallelism, operatorChaining, differentMax, flinkVersion] as const;

export type JobGraphValues = ValuesOf<typeof jobGraphInputs>;

/** What Flink is told about the job as a whole in a scenario. */
export function jobOptionsOf(values: JobGraphValues): JobOptions {
  return {
    version: values.flinkVersion === "then" ? "1.3" : "2.x",
    defaultParallelism: values.parallelism,
    chaining: values.operatorChaining === "on",
    chainDifferentMaxParallelism: values.differentMax === "chain",
  };
}

let last: { readonly values: JobGraphValues; readonly graph: JobGraph | Refused } | null = null;

/** The job graph of a scenario, or why there is none. Kept, since many numbers ask for the same. */
export function jobGraphFor(values: JobGraphValues): JobGraph | Refused {
  if (last === null || jobGraphInputs.some(({ id }) => last?.values[id] !== values[id])) {
    // A copy: the values of an engine change.
    const copy = Object.fromEntries(jobGraphInputs.map(({ id }) => [id, values[id]])) as JobGraphValues;
    last = { values: copy, graph: graphOf(copy) };
  }
  return last.graph;
}

function graphOf(values: JobGraphValues): JobGraph | Refused {
  const reading = readJob(values.job);
  if ("problems" in reading) return { refused: reading.problems[0]?.says ?? "", because: [] };
  const graph = jobGraphOf(reading.job, jobOptionsOf(values));
  return isRefused(graph) ? graph : (tooManySubtasks(graph) ?? graph);
}

/** Flink makes such a job graph and fails when it starts it. Source: ExecutionJobVertex, 1.20 and 2.3. */
function tooManySubtasks({ vertices }: JobGraph): Refused | null {
  const one = vertices.find(
    ({ parallelism, maxParallelism }) => maxParallelism !== null && parallelism > maxParallelism,
  );
  if (!one) return null;
  const { operators, parallelism, maxParallelism } = one;
  return {
    refused: `${quoted(operators[0] ?? "")} has a parallelism of ${parallelism} and a max parallelism of ${maxParallelism}.`,
    because: operators,
  };
}
