import type { JobGraph } from "./job-graph.js";

/** A sum, and what it is made of. */
export interface Sum<Term> {
  readonly total: number;
  readonly terms: readonly Term[];
}

/** The slots that one slot-sharing group needs. */
export interface GroupTerm {
  readonly group: string;
  /** The largest of its vertices. */
  readonly parallelism: number;
}

/** The subtasks of one vertex. */
export interface VertexTerm {
  readonly vertex: string;
  readonly parallelism: number;
}

/**
 * The slots that a job needs to run: of each slot-sharing group the largest parallelism. Groups in the order in which
 * the vertices name them.
 * Source: SlotSharingSlotAllocator.calculateRequiredSlots, 2.3.0.
 */
export function slotsRequired({ vertices }: Pick<JobGraph, "vertices">): Sum<GroupTerm> {
  const largest = new Map<string, number>();
  for (const { slotSharingGroup: group, parallelism } of vertices) {
    largest.set(group, Math.max(largest.get(group) ?? 0, parallelism));
  }
  return sumOf([...largest].map(([group, parallelism]) => ({ group, parallelism })));
}

/** The subtasks of a job, which are threads: of each vertex as many as its parallelism. */
export function subtasksOf({ vertices }: Pick<JobGraph, "vertices">): Sum<VertexTerm> {
  return sumOf(vertices.map(({ name, parallelism }) => ({ vertex: name, parallelism })));
}

function sumOf<Term extends { readonly parallelism: number }>(terms: readonly Term[]): Sum<Term> {
  return { total: terms.reduce((sum, { parallelism }) => sum + parallelism, 0), terms };
}
