import fc from "fast-check";
import type { Scheduling } from "../../../../src/model/slots/placement/placement.js";
import type {
  DistributionPattern,
  PlacedEdge,
  PlacedVertex,
  TasksOf,
} from "../../../../src/model/slots/placement/tasks-of.js";

/** A vertex of the default group. */
export const vertex = (parallelism: number, more: Partial<PlacedVertex> = {}): PlacedVertex => ({
  parallelism,
  slotSharingGroup: "default",
  coLocationGroup: null,
  ...more,
});

/** Vertices of the default group one after the other. */
export function chain(pattern: DistributionPattern, ...parallelisms: readonly number[]): TasksOf {
  const edges = parallelisms.slice(1).map((_, from): PlacedEdge => ({ from, to: from + 1, pattern }));
  return { vertices: parallelisms.map((parallelism) => vertex(parallelism)), edges };
}

/** TaskManagers started on demand, nothing balanced, the default scheduler, where nothing else is said. */
export const scheduling = (slotsPerTaskManager: number, more: Partial<Scheduling> = {}): Scheduling => ({
  slotsPerTaskManager,
  taskManagers: null,
  loadBalance: "none",
  isAdaptive: false,
  ...more,
});

const anyVertex: fc.Arbitrary<PlacedVertex> = fc.record({
  parallelism: fc.integer({ min: 1, max: 12 }),
  slotSharingGroup: fc.constantFrom("default", "default", "heavy"),
  coLocationGroup: fc.constantFrom(null, null, null, "together"),
});

/** Small jobs without cycles: edges go from an earlier vertex to a later one. */
export const anyJob: fc.Arbitrary<TasksOf> = fc
  .array(anyVertex, { minLength: 1, maxLength: 7 })
  .chain((vertices) => fc.record({ vertices: fc.constant(vertices), edges: edgesAmong(vertices.length) }));

function edgesAmong(vertices: number): fc.Arbitrary<readonly PlacedEdge[]> {
  if (vertices < 2) return fc.constant([]);
  const ends = fc.uniqueArray(fc.nat({ max: vertices - 1 }), { minLength: 2, maxLength: 2 });
  const pattern = fc.constantFrom<DistributionPattern>("pointwise", "all-to-all");
  return fc.array(
    fc.tuple(ends, pattern).map(([[a = 0, b = 1], pattern]) => ({ from: Math.min(a, b), to: Math.max(a, b), pattern })),
    { maxLength: 9 },
  );
}

/** Any cluster: on demand, too small, or with TaskManagers to spare. */
export const anyScheduling: fc.Arbitrary<Scheduling> = fc.record({
  slotsPerTaskManager: fc.integer({ min: 1, max: 5 }),
  taskManagers: fc.option(fc.integer({ min: 1, max: 12 })),
  loadBalance: fc.constantFrom("none", "slots", "tasks"),
  isAdaptive: fc.boolean(),
});
