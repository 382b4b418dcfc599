import type { Partitioner } from "../job/job.js";

/** Which subtasks are connected with which: each with some, or each with all. Flink’s `DistributionPattern`. */
export type Pattern = "pointwise" | "all-to-all";

/** `isPointwise` of the stream partitioners, 2.3.0; the same distinction in StreamingJobGraphGenerator.connect, 1.3.3. */
export function patternOf(partitioner: Partitioner): Pattern {
  return partitioner === "forward" || partitioner === "rescale" ? "pointwise" : "all-to-all";
}

/**
 * The partitioner of a connection. Where the program says nothing it is forward between equal parallelisms, and
 * rebalance otherwise.
 * Source: StreamGraph.addEdge, 1.3.3 to 2.3.0.
 */
export function partitionerOf(said: Partitioner | null, from: Parallel, to: Parallel): Partitioner {
  return said ?? (from.parallelism === to.parallelism ? "forward" : "rebalance");
}

interface Parallel {
  readonly parallelism: number;
}
