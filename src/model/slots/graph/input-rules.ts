import { ends, type ChainingRule } from "./chaining-rule.js";
import type { StreamEdge } from "./stream-graph.js";
import { takesSource } from "./taking-sources.js";

const hasOtherInputs = ({ to, sameInput }: StreamEdge): boolean => to.inEdges > sameInput;

/**
 * What the other connections of the two operators forbid. In Flink the first two are one: the receiver has to have a
 * single connection, unless it takes sources in, each by an input of its own.
 * Source: `isChainable`, `isChainableInput` and `isChainableSource`, 1.20.5 and 2.3.0; `isChainable`, 1.3.3.
 */
export const inputRules = [
  {
    id: "union",
    forbids: ({ sameInput }) => sameInput > 1,
    says: (edge) =>
      `${ends(edge).receiver} reads a union of ${String(edge.sameInput)} streams: they meet in the network.`,
  },
  {
    id: "severalInputs",
    forbids: (edge) => hasOtherInputs(edge) && !takesSource(edge),
    says: (edge) => `${ends(edge).receiver} has more inputs than this one.`,
  },
  {
    id: "sharedSource",
    forbids: (edge) => hasOtherInputs(edge) && takesSource(edge) && edge.from.outEdges > 1,
    says: (edge) => `${ends(edge).sender} sends to others too, so that ${ends(edge).receiver} cannot take it in.`,
  },
] as const satisfies readonly ChainingRule[];
