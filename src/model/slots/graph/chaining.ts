import { ends, type ChainingRule, type Known } from "./chaining-rule.js";
import { inputRules } from "./input-rules.js";
import { strategyRules } from "./strategy-rules.js";
import type { StreamEdge } from "./stream-graph.js";
import { yields } from "./yielding.js";

const isNow = ({ options }: Known): boolean => options.version !== "1.3";

/**
 * All that can forbid two operators to become one chain, for every version; an edge that nothing forbids is chained.
 * Source: StreamingJobGraphGenerator.isChainable and what it calls, 1.3.3, 1.20.5 and 2.3.0. Its conditions that no job
 * here can break are left out: the exchange mode is never BATCH, and no operator is without a factory.
 */
export const chainingRules: readonly ChainingRule[] = [
  ...inputRules,
  {
    id: "chainingOff",
    forbids: (_, { options }) => !options.chaining,
    says: () => "Chaining is switched off for the whole job.",
  },
  {
    id: "slotSharingGroup",
    forbids: ({ from, to }) => from.slotSharingGroup !== to.slotSharingGroup,
    says: (edge) =>
      `${ends(edge).sender} is in the slot-sharing group “${edge.from.slotSharingGroup}”, ${ends(edge).receiver} in “${edge.to.slotSharingGroup}”.`,
  },
  {
    id: "yieldingBehindLegacySource",
    forbids: ({ to }, known) => isNow(known) && yields(to.operator.kind) && known.headKind === "sourceFunction",
    says: (edge) =>
      `${ends(edge).receiver} does other work while it waits, which the thread of a source function has no way to do.`,
  },
  ...strategyRules,
  {
    id: "parallelism",
    forbids: ({ from, to }) => from.parallelism !== to.parallelism,
    says: (edge) =>
      `${ends(edge).sender} has the parallelism ${String(edge.from.parallelism)}, ${ends(edge).receiver} has ${String(edge.to.parallelism)}.`,
  },
  {
    id: "maxParallelism",
    forbids: ({ from, to }, known) =>
      isNow(known) &&
      !known.options.chainDifferentMaxParallelism &&
      from.operator.maxParallelism !== to.operator.maxParallelism,
    says: (edge) => `${ends(edge).sender} and ${ends(edge).receiver} differ in max parallelism.`,
  },
  {
    id: "partitioner",
    forbids: ({ partitioner }) => partitioner !== "forward",
    says: (edge) =>
      `Records go from ${ends(edge).sender} to ${ends(edge).receiver} by ${edge.partitioner}, not forward.`,
  },
];

/** Every rule that forbids to chain the two operators of an edge; none if they are chained. */
export function rulesAgainst(edge: StreamEdge, known: Known): readonly ChainingRule[] {
  return chainingRules.filter((rule) => rule.forbids(edge, known));
}
