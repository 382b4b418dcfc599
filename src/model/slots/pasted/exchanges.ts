import type { PastedPlan } from "./plan.js";

/**
 * How many all-to-all edges lie on the path that has most of them: so often a record may be sent to any TaskManager on
 * its way from a source to a sink.
 */
export function exchangesOnLongestPath({ vertices, edges }: Pick<PastedPlan, "vertices" | "edges">): number {
  const most = vertices.map(() => 0);
  // Edges come in the order of their receivers, and receivers after all they read.
  for (const { from, to, pattern } of edges) {
    most[to] = Math.max(most[to] ?? 0, (most[from] ?? 0) + (pattern === "all-to-all" ? 1 : 0));
  }
  return most.reduce((largest, count) => Math.max(largest, count), 0);
}
