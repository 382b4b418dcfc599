import { describe, expect, test } from "vitest";
import type { Operator } from "../../../../src/model/slots/job/job.js";
import { from, operatorOf } from "../../../support/stream-jobs.js";
import { graphOf } from "./graphs.js";

const source = (name: string, says: Partial<Operator> = {}) => operatorOf(name, "source", says);
const vertex = (operators: readonly Operator[], name: string) => {
  const found = graphOf(operators).vertices.find((one) => one.operators.includes(name));
  if (!found) throw new Error(`No vertex has ${name}.`);
  return found;
};

describe("a slot-sharing group", () => {
  const union = operatorOf("u", "map", { inputs: [from(["a", "b"])] });

  test("is inherited, until the program names another", () => {
    const operators = [
      source("a", { slotSharingGroup: "x" }),
      operatorOf("b", "window", { inputs: [from(["a"], "key")] }),
    ];
    expect(vertex(operators, "b").slotSharingGroup).toBe("x");
    const back = operatorOf("c", "window", { inputs: [from(["b"], "key")], slotSharingGroup: "default" });
    expect(vertex([...operators, back], "c").slotSharingGroup).toBe("default");
  });

  test("is inherited from several operators if they agree, and is “default” if they do not", () => {
    const [a, b] = [source("a", { slotSharingGroup: "x" }), source("b", { slotSharingGroup: "x" })];
    expect(vertex([a, b, union], "u").slotSharingGroup).toBe("x");
    expect(vertex([a, source("b", { slotSharingGroup: "y" }), union], "u").slotSharingGroup).toBe("default");
    expect(vertex([a, source("b"), union], "u").slotSharingGroup).toBe("default");
  });
});

describe("timestamps", () => {
  const stamped = (says: Partial<Operator> = {}) =>
    operatorOf("t", "timestamps", { inputs: [from(["a", "b"])], ...says });

  test("are assigned with the parallelism of the first stream that they are assigned to", () => {
    expect(vertex([source("a", { parallelism: 3 }), source("b", { parallelism: 2 }), stamped()], "t").parallelism).toBe(
      3,
    );
  });

  test("are assigned with their own parallelism, if the program names one", () => {
    expect(vertex([source("a", { parallelism: 3 }), source("b"), stamped({ parallelism: 7 })], "t").parallelism).toBe(
      7,
    );
  });
});

test("what is said of max parallelism and co-location behind the head of a chain is lost", () => {
  const says = { maxParallelism: 64, coLocationGroup: "x" };
  const operators = [source("a", { maxParallelism: 16 }), operatorOf("b", "map", { inputs: [from(["a"])], ...says })];
  expect(vertex(operators, "b")).toMatchObject({ maxParallelism: 16, coLocationGroup: null, operators: ["a", "b"] });
});

test("a source that nothing reads is left out", () => {
  const graph = graphOf([source("a"), source("idle"), operatorOf("b", "map", { inputs: [from(["a"])] })]);
  expect(graph.vertices.map(({ operators }) => operators)).toEqual([["a", "b"]]);
  expect(graph.leftOut).toEqual(["idle"]);
});
