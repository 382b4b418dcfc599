import type { Partitioner } from "../job/job.js";
import { operatorsOf, type Chains } from "./chains.js";
import { vertexName } from "./names.js";
import type { Pattern } from "./partitioner.js";
import type { StreamNode } from "./stream-graph.js";

/** A chain of operators, which Flink runs as one task in each of `parallelism` threads. */
export interface JobVertex {
  /** As Flink writes it: "Source: a -> b". */
  readonly name: string;
  /** Their names in the program: the head, the sources that it has taken in, then each before those behind it. */
  readonly operators: readonly string[];
  readonly parallelism: number;
  /** Null where the program sets none: Flink decides when it runs the job. */
  readonly maxParallelism: number | null;
  readonly slotSharingGroup: string;
  readonly coLocationGroup: string | null;
}

/** A connection between two vertices: records that go through the network stack. */
export interface JobEdge {
  /** Places in the list of vertices. */
  readonly from: number;
  readonly to: number;
  readonly fromOperator: string;
  readonly toOperator: string;
  /** Which input of the receiving operator, from 0. */
  readonly input: number;
  readonly partitioner: Partitioner;
  readonly pattern: Pattern;
}

/**
 * The vertex of a chain. What its head says about max parallelism and co-location holds; what the others say is lost.
 * Source: StreamingJobGraphGenerator.createJobVertex and setCoLocation, 1.3.3 to 2.3.0.
 */
export function jobVertexOf(head: StreamNode, chains: Chains): JobVertex {
  const { operator, parallelism, slotSharingGroup } = head;
  return {
    name: vertexName(head, chains),
    operators: operatorsOf(head, chains).map((node) => node.operator.name),
    parallelism,
    maxParallelism: operator.maxParallelism,
    slotSharingGroup,
    coLocationGroup: operator.coLocationGroup,
  };
}
