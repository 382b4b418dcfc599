import type { StreamEdge } from "./stream-graph.js";

/** Whether the receiver may take the sender in: it takes sources, and this is one of the interface of 1.12. */
export function takesSource({ from, to }: StreamEdge): boolean {
  return to.chaining === "headWithSources" && from.operator.kind === "source";
}

/**
 * Whether the sender, if chained, runs inside the receiver’s head rather than at the head of a chain.
 * Source: StreamingJobGraphGenerator.isChainableSource, 1.20.5 and 2.3.0.
 */
export function isSourceChaining(edge: StreamEdge): boolean {
  return takesSource(edge) && edge.from.outEdges === 1;
}
