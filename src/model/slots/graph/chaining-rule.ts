import type { JudgedEdge } from "./judged-edge.js";

/** Something that keeps two operators from becoming one chain. */
export interface ChainingRule {
  readonly id: string;
  readonly forbids: (edge: JudgedEdge) => boolean;
  /** Why, in a sentence, of an edge that it forbids. */
  readonly says: (edge: JudgedEdge) => string;
}

/** The two operators of an edge as sentences quote them. */
export function ends({ from, to }: JudgedEdge): { readonly sender: string; readonly receiver: string } {
  return { sender: `“${from.operator.name}”`, receiver: `“${to.operator.name}”` };
}
