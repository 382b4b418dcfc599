import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { slotSharingGroups, slotsRequired } from "../../../../src/model/slots/placement/sharing-groups.js";
import { slotsOf, type SlotSharing } from "../../../../src/model/slots/placement/slots.js";
import { topologicalOrder } from "../../../../src/model/slots/placement/topological-order.js";
import type { TasksOf } from "../../../../src/model/slots/placement/tasks-of.js";
import { runs } from "../../../support/scenarios.js";
import { anyJob, chain, vertex } from "./jobs.js";
import { localInputAsFlinkDoes, taskBalancedAsFlinkDoes } from "./as-flink-does.js";

const sharings: readonly SlotSharing[] = ["localInput", "byNumber", "taskBalanced"];

/** The vertices that are in each slot. */
const verticesIn = (job: TasksOf, sharing: SlotSharing): readonly (readonly number[])[] =>
  slotsOf(job, sharing).slots.map((subtasks) => subtasks.map(({ vertex }) => vertex));

describe("the slots that a job needs", () => {
  it("are as many as its highest parallelism where it has one group", () => {
    expect(slotsRequired(slotSharingGroups(chain("all-to-all", 4, 8, 2)))).toBe(8);
  });

  it("add up over groups: 4 and 8 for a heavy window with its sink behind", () => {
    const [source, window, sink] = [
      vertex(4),
      vertex(8, { slotSharingGroup: "heavy" }),
      vertex(2, { slotSharingGroup: "heavy" }),
    ];
    const groups = slotSharingGroups({ vertices: [source, window, sink], edges: [] });
    expect(slotsRequired(groups)).toBe(12);
    expect(groups).toEqual([
      { name: "default", vertices: [0], slots: 4, firstSlot: 0 },
      { name: "heavy", vertices: [1, 2], slots: 8, firstSlot: 4 },
    ]);
  });

  test.each(sharings)("hold every subtask once, and no two of one vertex: %s", (sharing) => {
    fc.assert(
      fc.property(anyJob, (job) => {
        const { slots, slotOf, groups } = slotsOf(job, sharing);
        expect(slots).toHaveLength(slotsRequired(groups));
        const all = slots.flatMap((subtasks, slot) => subtasks.map((subtask) => ({ ...subtask, slot })));
        expect(all).toHaveLength(job.vertices.reduce((so, { parallelism }) => so + parallelism, 0));
        for (const { vertex, subtask, slot } of all) expect(slotOf[vertex]?.[subtask]).toBe(slot);
        for (const subtasks of slots) {
          expect(subtasks.length).toBeGreaterThan(0);
          expect(new Set(subtasks.map(({ vertex }) => vertex)).size).toBe(subtasks.length);
        }
      }),
      runs(200),
    );
  });

  test.each(sharings)("hold only vertices of one group: %s", (sharing) => {
    fc.assert(
      fc.property(anyJob, (job) => {
        const { slots, groups } = slotsOf(job, sharing);
        for (const [slot, subtasks] of slots.entries()) {
          const group = groups.find(({ firstSlot, slots }) => slot >= firstSlot && slot < firstSlot + slots);
          for (const { vertex } of subtasks) expect(group?.vertices).toContain(vertex);
        }
      }),
      runs(200),
    );
  });

  test.each(sharings)("hold subtasks of the same number of co-located vertices together: %s", (sharing) => {
    fc.assert(
      fc.property(anyJob, (job) => {
        const { slotOf } = slotsOf(job, sharing);
        const coLocated = job.vertices.flatMap(({ coLocationGroup, slotSharingGroup }, vertex) =>
          coLocationGroup !== null && slotSharingGroup === "default" ? [slotOf[vertex] ?? []] : [],
        );
        for (const [a = [], b = []] of coLocated.map((slots) => [coLocated[0], slots])) {
          const shared = Math.min(a.length, b.length);
          expect(b.slice(0, shared)).toEqual(a.slice(0, shared));
        }
      }),
      runs(200),
    );
  });
});

describe("slots near the input", () => {
  it("are those of the producers with the same number where all read from all", () => {
    expect(slotsOf(chain("all-to-all", 6, 3), "localInput").slotOf[1]).toEqual([0, 1, 2]);
  });

  it("are those of the first producer of each behind a pointwise edge", () => {
    expect(slotsOf(chain("pointwise", 6, 3), "localInput").slotOf[1]).toEqual([0, 2, 4]);
    expect(slotsOf(chain("pointwise", 6, 4), "localInput").slotOf[1]).toEqual([0, 1, 3, 4]);
  });

  it("are new for the further consumers of a producer", () => {
    expect(slotsOf(chain("pointwise", 3, 6), "localInput").slotOf[1]).toEqual([0, 3, 1, 4, 2, 5]);
  });

  it("are the slots of a second input where the first is in another group", () => {
    const other = vertex(2, { slotSharingGroup: "other" });
    const job: TasksOf = {
      vertices: [other, vertex(6), vertex(3)],
      edges: [
        { from: 0, to: 2, pattern: "all-to-all" },
        { from: 1, to: 2, pattern: "pointwise" },
      ],
    };
    expect(slotsOf(job, "localInput").slotOf).toEqual([
      [0, 1],
      [2, 3, 4, 5, 6, 7],
      [2, 4, 6],
    ]);
  });

  it("are what a step by step copy of Flink’s own bookkeeping comes to", () => {
    fc.assert(
      fc.property(anyJob, (job) => {
        expect(slotsOf(job, "localInput").slotOf).toEqual(localInputAsFlinkDoes(job));
      }),
      runs(400),
    );
  });
});

describe("slots with balanced tasks", () => {
  it("take vertices of lower parallelism in turn", () => {
    expect(verticesIn(chain("all-to-all", 6, 3, 2, 3), "taskBalanced")).toEqual([
      [0, 1, 3],
      [0, 1, 3],
      [0, 1],
      [0, 2],
      [0, 2],
      [0, 3],
    ]);
  });

  it("have as many tasks, within one, where nothing is co-located", () => {
    const apart = anyJob.map(({ vertices, edges }) => ({
      vertices: vertices.map((vertex) => ({ ...vertex, coLocationGroup: null })),
      edges,
    }));
    fc.assert(
      fc.property(apart, (job) => {
        const { slots, groups } = slotsOf(job, "taskBalanced");
        for (const { firstSlot, slots: count } of groups) {
          const tasks = slots.slice(firstSlot, firstSlot + count).map(({ length }) => length);
          expect(Math.max(...tasks) - Math.min(...tasks)).toBeLessThanOrEqual(1);
        }
      }),
      runs(200),
    );
  });

  it("are what a step by step copy of Flink’s own bookkeeping comes to", () => {
    fc.assert(
      fc.property(anyJob, (job) => {
        expect(slotsOf(job, "taskBalanced").slotOf).toEqual(taskBalancedAsFlinkDoes(job));
      }),
      runs(400),
    );
  });
});

describe("the order of the vertices", () => {
  it("has all sources first, and then goes down before it goes on", () => {
    const edges = [
      [0, 3],
      [0, 4],
      [3, 5],
      [1, 4],
      [4, 5],
    ].map(([from = 0, to = 0]) => ({ from, to, pattern: "pointwise" as const }));
    const vertices = Array.from({ length: 6 }, () => vertex(1));
    expect(topologicalOrder({ vertices, edges })).toEqual([0, 1, 2, 3, 4, 5]);
    expect(topologicalOrder({ vertices, edges: edges.filter(({ from }) => from !== 1) })).toEqual([0, 1, 2, 3, 4, 5]);
    expect(topologicalOrder({ vertices, edges: [...edges].reverse() })).toEqual([0, 1, 2, 4, 3, 5]);
  });

  it("has every vertex after all it reads from", () => {
    fc.assert(
      fc.property(anyJob, (job) => {
        const order = topologicalOrder(job);
        expect([...order].sort((a, b) => a - b)).toEqual([...job.vertices.keys()]);
        for (const { from, to } of job.edges) expect(order.indexOf(from)).toBeLessThan(order.indexOf(to));
      }),
      runs(200),
    );
  });

  it("is there for a job of 20 000 vertices one after the other", () => {
    const ones = Array.from({ length: 20_000 }, () => 1);
    expect(topologicalOrder(chain("pointwise", ...ones)).at(-1)).toBe(19_999);
  });
});
