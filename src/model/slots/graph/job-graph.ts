import type { Job, JobOptions, Operator } from "../job/job.js";
import { orderOf } from "../job/order.js";
import { chainsOf } from "./chains.js";
import { coLocationRefusal } from "./co-location.js";
import { jobEdgesOf, type JobEdge } from "./job-edge.js";
import { jobVertexOf, type JobVertex } from "./job-vertex.js";
import { isRefused, quoted, type Refused } from "./refusal.js";
import { isUnread, streamGraphOf, type StreamGraph } from "./stream-graph.js";
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
  const graph = streamGraphOf(order, options);
  if (isRefused(graph)) return graph;
  const verdicts = verdictsOn(graph, options);
  const { chains, links } = chainsOf(graph, verdicts);
  const vertices = chains.map((chain) => jobVertexOf(chain, links));
  const refused = coLocationRefusal(vertices);
  if (refused) return refused;
  return { vertices, edges: jobEdgesOf(verdicts, { nodes: graph.nodes, chains }), verdicts, leftOut: unreadIn(graph) };
}

function unreadIn({ nodes }: StreamGraph): readonly string[] {
  return nodes.filter(isUnread).map(({ operator }) => operator.name);
}
