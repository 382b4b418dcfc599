import { describe, expect, test } from "vitest";
import { chainingRules } from "../../../../src/model/slots/graph/chaining.js";
import type { Operator } from "../../../../src/model/slots/job/job.js";
import { from, graphVersions, operatorOf, plainOptions } from "../../../support/stream-jobs.js";
import { against, graphOf, verticesOf } from "./graphs.js";

const source = operatorOf("a", "source");
const legacy = operatorOf("a", "sourceFunction");
const map = (says: Partial<Operator> = {}) => operatorOf("b", "map", { inputs: [from(["a"])], ...says });
const joinOf = (says: Partial<Operator> = {}) =>
  operatorOf("c", "multipleInput", { inputs: [from(["a"]), from(["b"])], chaining: "headWithSources", ...says });

describe.each(graphVersions)("an edge in Flink %s", (version) => {
  const cases: readonly (readonly [string, readonly Operator[], readonly string[]])[] = [
    ["forward, with nothing in its way", [source, map()], []],
    ["into a union", [source, map({ inputs: [from(["a", "a"])] })], ["union"]],
    ["from a sender that is never chained", [{ ...source, chaining: "never" }, map()], ["senderNever"]],
    ["into a receiver that is never chained", [source, map({ chaining: "never" })], ["receiverNever"]],
    ["into a new chain", [source, map({ chaining: "head" })], ["receiverHead"]],
    ["into another group", [source, map({ slotSharingGroup: "heavy" })], ["slotSharingGroup"]],
    ["between different parallelisms", [source, map({ parallelism: 2 })], ["parallelism", "partitioner"]],
    ["by key", [source, map({ inputs: [from(["a"], "key")] })], ["partitioner"]],
    ["of different max parallelism", [source, map({ maxParallelism: 8 })], []],
  ];
  test.each(cases)("%s", (_, operators, rules) => {
    expect(against(graphOf(operators, plainOptions(version)), "a", "b")).toEqual(rules);
  });

  test("that several rules forbid names them all, in the order of Flink’s questions", () => {
    const receiver = map({
      inputs: [from(["a", "a"], "key")],
      parallelism: 2,
      chaining: "never",
      slotSharingGroup: "x",
    });
    const graph = graphOf([source, receiver], { ...plainOptions(version), chaining: false });
    const rules = ["union", "chainingOff", "slotSharingGroup", "receiverNever", "parallelism", "partitioner"];
    expect(against(graph, "a", "b")).toEqual(rules);
  });

  test("of different max parallelism is cut only where the option says so, which 1.3 does not have", () => {
    const options = { ...plainOptions(version), chainDifferentMaxParallelism: false };
    const rules = against(graphOf([source, map({ maxParallelism: 8 })], options), "a", "b");
    expect(rules).toEqual(version === "1.3" ? [] : ["maxParallelism"]);
  });
});

describe("an operator of your own", () => {
  test.each([
    ["1.3", ["receiverHead"]],
    ["1.20", ["receiverHead"]],
    ["2.x", []],
  ] as const)("is behind another in %s: %s", (version, rules) => {
    const graph = graphOf([source, operatorOf("b", "operator", { inputs: [from(["a"])] })], plainOptions(version));
    expect(against(graph, "a", "b")).toEqual(rules);
  });
});

describe("an operator that yields", () => {
  const wait = operatorOf("c", "async", { inputs: [from(["b"])] });

  test("is not chained behind a source function, however far ahead it is", () => {
    expect(against(graphOf([legacy, map(), wait]), "b", "c")).toEqual(["yieldingBehindLegacySource"]);
  });

  test("is chained behind a source, behind a chain of its own, and in 1.3", () => {
    expect(against(graphOf([source, map(), wait]), "b", "c")).toEqual([]);
    expect(against(graphOf([legacy, map({ chaining: "head" }), wait]), "b", "c")).toEqual([]);
    expect(against(graphOf([legacy, map(), wait], plainOptions("1.3")), "b", "c")).toEqual([]);
  });
});

test("a new chain behind a source function makes one vertex of what waits for its mailbox: fewer than before", () => {
  const waits = ["c", "d"].map((name) => operatorOf(name, "async", { inputs: [from(["b"])] }));
  expect(verticesOf([legacy, map(), ...waits])).toEqual(["Source: a -> b", "c", "d"]);
  expect(verticesOf([legacy, map({ chaining: "head" }), ...waits])).toEqual(["Source: a", "b -> (c, d)"]);
});

describe("an operator that takes sources in", () => {
  const other = operatorOf("b", "source");

  test("runs them in its own chain", () => {
    expect(verticesOf([source, other, joinOf()])).toEqual(["c [Source: a, Source: b]"]);
  });

  test("takes in a source on its only input too", () => {
    expect(verticesOf([source, map({ chaining: "headWithSources" })])).toEqual(["b [Source: a]"]);
  });

  test("follows a source that sends to others, if it has no other input", () => {
    const operators = [source, map({ chaining: "headWithSources" }), operatorOf("c", "map", { inputs: [from(["a"])] })];
    expect(verticesOf(operators)).toEqual(["Source: a -> (b, c)"]);
  });

  test("cannot take in a source that sends to others, if it has other inputs", () => {
    const graph = graphOf([source, other, joinOf(), operatorOf("d", "map", { inputs: [from(["a"])] })]);
    expect(against(graph, "a", "c")).toEqual(["sharedSource"]);
    expect(graph.vertices.map(({ name }) => name)).toEqual(["Source: a -> d", "c [Source: b]"]);
  });

  test("takes in no source function, no other operator and no union", () => {
    expect(against(graphOf([legacy, other, joinOf()]), "a", "c")).toEqual(["severalInputs", "sourcesOnly"]);
    expect(against(graphOf([source, map(), joinOf()]), "b", "c")).toEqual(["severalInputs", "sourcesOnly"]);
    const union = joinOf({ inputs: [from(["a", "b"]), from(["d"])] });
    expect(against(graphOf([source, other, operatorOf("d", "source"), union]), "a", "c")).toEqual(["union"]);
  });
});

test("rules say what stands between the two operators", () => {
  const receiver = map({ inputs: [from(["a"], "key")], parallelism: 2, slotSharingGroup: "heavy", chaining: "head" });
  const [verdict] = graphOf([source, receiver]).verdicts;
  expect(verdict?.against.map((rule) => rule.says(verdict.edge))).toEqual([
    "“a” is in the slot-sharing group “default”, “b” in “heavy”.",
    "“b” begins a chain.",
    "“a” has the parallelism 4, “b” has 2.",
    "Records go from “a” to “b” by key, not forward.",
  ]);
});

test("every rule has an id of its own", () => {
  expect(new Set(chainingRules.map(({ id }) => id)).size).toBe(chainingRules.length);
});
