import type { JobOptions, OperatorKind } from "../job/job.js";
import type { StreamEdge } from "./stream-graph.js";

/** Something that keeps two operators from becoming one chain. */
export interface ChainingRule {
  readonly id: string;
  readonly forbids: (edge: StreamEdge, known: Known) => boolean;
  /** Why, in a sentence, of an edge that it forbids. */
  readonly says: (edge: StreamEdge) => string;
}

/** What an edge is judged by, besides itself and its two operators. */
export interface Known {
  readonly options: JobOptions;
  /** The kind of the operator at the head of the sender’s chain. */
  readonly headKind: OperatorKind;
}

/** The two operators of an edge as sentences quote them. */
export function ends({ from, to }: StreamEdge): { readonly sender: string; readonly receiver: string } {
  return { sender: `“${from.operator.name}”`, receiver: `“${to.operator.name}”` };
}
