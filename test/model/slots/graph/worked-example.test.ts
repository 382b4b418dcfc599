import { expect, test } from "vitest";
import { slotsRequired, subtasksOf } from "../../../../src/model/slots/graph/counts.js";
import { graphVersions, from, operatorOf, plainOptions } from "../../../support/stream-jobs.js";
import { graphOf } from "./graphs.js";

/** A source and a filter of 4, a window of 8 and a sink of 2: facts of the chapter, section 1.3. */
const pipeline = (windowGroup: string | null) => [
  operatorOf("messages", "source"),
  operatorOf("filter", "filter", { inputs: [from(["messages"])] }),
  operatorOf("window", "window", { inputs: [from(["filter"], "key")], parallelism: 8, slotSharingGroup: windowGroup }),
  operatorOf("out", "sink", { inputs: [from(["window"])], parallelism: 2 }),
];

test.each(graphVersions)("three chains of 4, 8 and 2 are 14 subtasks in 8 slots, in Flink %s", (version) => {
  const graph = graphOf(pipeline(null), plainOptions(version));
  expect(graph.vertices.map(({ operators }) => operators)).toEqual([["messages", "filter"], ["window"], ["out"]]);
  expect(subtasksOf(graph).terms.map(({ parallelism }) => parallelism)).toEqual([4, 8, 2]);
  expect(subtasksOf(graph).total).toBe(14);
  expect(slotsRequired(graph)).toEqual({ total: 8, terms: [{ group: "default", parallelism: 8 }] });
});

test("with the window in a group of its own, the sink follows it, and the job needs 12 slots", () => {
  const graph = graphOf(pipeline("heavy"));
  expect(graph.vertices.map(({ slotSharingGroup }) => slotSharingGroup)).toEqual(["default", "heavy", "heavy"]);
  expect(slotsRequired(graph)).toEqual({
    total: 12,
    terms: [
      { group: "default", parallelism: 4 },
      { group: "heavy", parallelism: 8 },
    ],
  });
});

test("its edges are all to all, by key and by rebalance", () => {
  expect(graphOf(pipeline(null)).edges).toEqual([
    {
      from: 0,
      to: 1,
      fromOperator: "filter",
      toOperator: "window",
      input: 0,
      partitioner: "key",
      pattern: "all-to-all",
    },
    {
      from: 1,
      to: 2,
      fromOperator: "window",
      toOperator: "out",
      input: 0,
      partitioner: "rebalance",
      pattern: "all-to-all",
    },
  ]);
});
