import { mulberry32, pick } from "../../../../src/model/random.js";
import { planText } from "../../../../src/model/slots/pasted/write-plan.js";

/** How large a plan is, and into how many parts it falls that have nothing to do with each other. */
export interface PlanSize {
  readonly tasks: number;
  readonly parts?: number;
}

/** A plan as /jobs/:id/plan gives it, of tasks that read from some of the sixty before them; always the same one. */
export function randomPlan({ tasks, parts = 1 }: PlanSize): string {
  const random = mulberry32(tasks);
  const size = Math.ceil(tasks / parts);
  const vertices = Array.from({ length: tasks }, (_, place) => ({
    ...{ id: String(place).padStart(32, "0"), name: "", maxParallelism: null, slotSharingGroup: null, status: null },
    parallelism: pick([8, 8, 8, 16, 4, 1], random),
    operators: [
      { name: `operator ${String(place)}`, after: null },
      { name: "Map", after: 0 },
    ],
  }));
  const edges = vertices.flatMap((_, to) => {
    const within = to % size;
    if (within < Math.max(2, 0.02 * size)) return within > 0 && parts > 1 ? [edge(to - 1, to)] : [];
    const count = random() < 0.4 ? 2 : 1;
    return Array.from({ length: count }, () => edge(to - 1 - Math.floor(random() * Math.min(within, 60)), to));
  });
  return planText({ vertices, edges }, "a random job");

  function edge(from: number, to: number): Parameters<typeof planText>[0]["edges"][number] {
    const shipStrategy = pick(["FORWARD", "HASH", "REBALANCE", "RESCALE"], random);
    return { from, to, shipStrategy, partitioner: null, pattern: "all-to-all" };
  }
}
