import type { PastedVertex } from "./plan.js";

/** The parallelism that most tasks have; of several the largest. 1 where there are no tasks. */
export function usualParallelism(vertices: readonly Pick<PastedVertex, "parallelism">[]): number {
  const counts = new Map<number, number>();
  for (const { parallelism } of vertices) counts.set(parallelism, (counts.get(parallelism) ?? 0) + 1);
  const [first] = [...counts].sort(([one, few], [other, many]) => many - few || other - one);
  return first?.[0] ?? 1;
}
