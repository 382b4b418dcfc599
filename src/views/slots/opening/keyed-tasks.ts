import type { JobGraph } from "../../../model/slots/graph/job-graph.js";
import type { Division } from "../../../model/slots/key-groups/bounds.js";
import { defaultMaxParallelism } from "../../../model/slots/key-groups/default-max-parallelism.js";
import { groupSkew } from "../../../model/slots/key-groups/skew.js";
import { jobGraphFor, type JobGraphValues } from "../../../model/slots/job-of.js";
import { isRefused, type Refused } from "../../../model/slots/graph/refusal.js";
import { num, type World } from "../../world.js";

/** The job graph of a scenario. */
export function graphOf({ evaluation }: World): JobGraph | Refused {
  return jobGraphFor(evaluation.values as unknown as JobGraphValues);
}

/** The keyed task of the scenario’s job of which the least can be used; null where there is none. */
export function keyedTaskOf(world: World): Division | null {
  const graph = graphOf(world);
  return isRefused(graph) ? null : mostUneven(graph, num(world, "setMaxParallelism"));
}

/**
 * Of the tasks behind a keyBy the one of which the least can be used, and its key groups; null where there is none.
 * A task that sets no max parallelism has that of the job, or one by its own parallelism.
 * @param setMaxParallelism of the job; NaN where nothing is set
 */
function mostUneven({ vertices, edges }: JobGraph, setMaxParallelism: number): Division | null {
  const keyed = new Set(edges.filter(({ partitioner }) => partitioner === "key").map(({ to }) => to));
  const divisions: readonly Division[] = vertices
    .filter((_, place) => keyed.has(place))
    .map(({ parallelism, maxParallelism }) => {
      const ofJob = Number.isNaN(setMaxParallelism) ? defaultMaxParallelism(parallelism) : setMaxParallelism;
      return { parallelism, maxParallelism: maxParallelism ?? ofJob };
    });
  return divisions.reduce<Division | null>(
    (worst, one) => (worst && usableOf(worst) <= usableOf(one) ? worst : one),
    null,
  );
}

/** What can be used of its capacity; nothing where there are fewer key groups than subtasks. */
export function usableOf(division: Division): number {
  return division.parallelism > division.maxParallelism ? 0 : groupSkew(division).usable;
}
