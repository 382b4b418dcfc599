import type { JobOptions, OperatorKind } from "../job/job.js";
import type { StreamEdge } from "./stream-graph.js";

/** A connection, and what else decides whether its two operators become one chain. */
export interface JudgedEdge extends StreamEdge {
  /** Connections that come into the receiver, this one included. */
  readonly inEdges: number;
  /** Those of them that come into the same input. */
  readonly sameInput: number;
  /** Connections that leave the sender, this one included. */
  readonly outEdges: number;
  /** The kind of the operator at the head of the sender’s chain. */
  readonly headKind: OperatorKind;
  readonly options: JobOptions;
}

/** Whether the receiver may take the sender in: it takes sources, and this is one of the interface of 1.12. */
export function takesSource({ from, to }: StreamEdge): boolean {
  return to.chaining === "headWithSources" && from.operator.kind === "source";
}

/**
 * Whether the sender, if chained, runs inside the receiver’s head rather than at the head of a chain.
 * Source: StreamingJobGraphGenerator.isChainableSource, 1.20.5 and 2.3.0.
 */
export function isSourceChaining(edge: JudgedEdge): boolean {
  return takesSource(edge) && edge.outEdges === 1;
}
