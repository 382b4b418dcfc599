import { connectionsInto } from "../job/connections.js";
import type { Job, JobOptions, Operator } from "../job/job.js";
import { orderOf } from "../job/order.js";
import { chainsOf } from "./chains.js";
import { coLocationRefusal } from "./co-location.js";
import { jobVertexOf, type JobEdge, type JobVertex } from "./job-vertex.js";
import { patternOf } from "./partitioner.js";
import { isRefused, quoted, type Refused } from "./refusal.js";
import { streamGraphOf } from "./stream-graph.js";
import { structureRefusal } from "./structure.js";
import { verdictsOn, type Verdict } from "./verdicts.js";

export type { JobEdge, JobVertex, Verdict };

/** What Flink makes of a job. */
export interface JobGraph {
  /** In the order of their heads, each of which comes after all it reads. */
  readonly vertices: readonly JobVertex[];
  readonly edges: readonly JobEdge[];
  /** On every connection of the job, those within a chain included. */
  readonly verdicts: readonly Verdict[];
  /** The names of the sources that nothing reads. Flink leaves them out without a word. */
  readonly leftOut: readonly string[];
}

/**
 * The job graph that Flink makes of a job, or why it makes none. Linear in operators and connections.
 * Assumes streaming, with the default for everything that options and job do not name.
 * Source: StreamGraphGenerator and StreamingJobGraphGenerator, 1.3.3, 1.20.5 and 2.3.0; compared with them in the tests.
 */
export function jobGraphOf(job: Job, options: JobOptions): JobGraph | Refused {
  const refused = structureRefusal(job, options);
  if (refused) return refused;
  const ordered = orderOf(job);
  return "cycle" in ordered ? cycleRefusal(ordered.cycle) : graphOf(ordered.order, options);
}

function cycleRefusal(cycle: readonly string[]): Refused {
  const way = [...cycle, ...cycle.slice(0, 1)].map(quoted).join(" → ");
  return { refused: `Records would run in a circle: ${way}.`, because: cycle };
}

function graphOf(order: readonly Operator[], options: JobOptions): JobGraph | Refused {
  const { read, leftOut } = withoutUnread(order);
  const graph = streamGraphOf(read, options);
  if (isRefused(graph)) return graph;
  const verdicts = verdictsOn(graph, options);
  const chains = chainsOf(graph, verdicts);
  const vertices = chains.heads.map((head) => jobVertexOf(head, chains));
  return coLocationRefusal(vertices) ?? { vertices, edges: jobEdgesOf(verdicts, vertices), verdicts, leftOut };
}

/** A program hands operators to Flink, and a source only through one that reads it: StreamExecutionEnvironment.addOperator. */
function withoutUnread(order: readonly Operator[]): { read: readonly Operator[]; leftOut: readonly string[] } {
  const unread = new Set(order.filter(({ inputs }) => inputs.length === 0).map(({ name }) => name));
  for (const operator of order) for (const { from } of connectionsInto(operator)) unread.delete(from);
  return { read: unread.size > 0 ? order.filter(({ name }) => !unread.has(name)) : order, leftOut: [...unread] };
}

function jobEdgesOf(verdicts: readonly Verdict[], vertices: readonly JobVertex[]): readonly JobEdge[] {
  const places = new Map<string, number>();
  for (const [place, { operators }] of vertices.entries()) for (const name of operators) places.set(name, place);
  return verdicts
    .filter(({ against }) => against.length > 0)
    .map(({ from, to, input, partitioner }) => ({
      from: places.get(from) ?? -1,
      to: places.get(to) ?? -1,
      fromOperator: from,
      toOperator: to,
      input,
      partitioner,
      pattern: patternOf(partitioner),
    }));
}
