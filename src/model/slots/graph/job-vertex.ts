import type { Chain, Links } from "./chains.js";
import { vertexName } from "./names.js";

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

/**
 * The vertex of a chain. What its head says about max parallelism and co-location holds; what the others say is lost.
 * Source: StreamingJobGraphGenerator.createJobVertex and setCoLocation, 1.3.3 to 2.3.0.
 */
export function jobVertexOf({ head, operators }: Chain, links: Links): JobVertex {
  const { operator, parallelism, slotSharingGroup } = head;
  return {
    name: vertexName(head, links),
    operators: operators.map((node) => node.operator.name),
    parallelism,
    maxParallelism: operator.maxParallelism,
    slotSharingGroup,
    coLocationGroup: operator.coLocationGroup,
  };
}
