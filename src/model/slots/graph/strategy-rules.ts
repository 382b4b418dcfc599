import { ends, type ChainingRule } from "./chaining-rule.js";
import { takesSource } from "./taking-sources.js";

/** What the chaining strategies of the two operators forbid: `areOperatorsChainable`, 1.20.5 and 2.3.0; the same in 1.3.3. */
export const strategyRules = [
  {
    id: "senderNever",
    forbids: ({ from }) => from.chaining === "never",
    says: (edge) => `${ends(edge).sender} is never chained.`,
  },
  {
    id: "receiverNever",
    forbids: ({ to }) => to.chaining === "never",
    says: (edge) => `${ends(edge).receiver} is never chained.`,
  },
  {
    id: "receiverHead",
    forbids: ({ to }) => to.chaining === "head",
    says: (edge) =>
      `${ends(edge).receiver} begins a chain${edge.to.operator.chaining === null ? ", as its kind does" : ""}.`,
  },
  {
    id: "sourcesOnly",
    forbids: (edge) => edge.to.chaining === "headWithSources" && !takesSource(edge),
    says: (edge) =>
      `${ends(edge).receiver} takes nothing but new sources into its chain, and ${ends(edge).sender} is none.`,
  },
] as const satisfies readonly ChainingRule[];
