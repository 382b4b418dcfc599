import { expect, test } from "vitest";
import { from, operatorOf, plainOptions } from "../../../support/stream-jobs.js";
import { graphOf, verticesOf } from "./graphs.js";

const map = (name: string, sender: string) => operatorOf(name, "map", { inputs: [from([sender])] });

test("branches of a chain stand in brackets, in the order in which the program adds them", () => {
  const operators = [operatorOf("a", "source"), map("b", "a"), map("d", "b"), map("c", "a"), map("e", "b")];
  expect(verticesOf(operators)).toEqual(["Source: a -> (b -> (d, e), c)"]);
  expect(graphOf(operators).vertices[0]?.operators).toEqual(["a", "b", "d", "e", "c"]);
});

test("a sink is named after the interface of its time", () => {
  const operators = [operatorOf("a", "source"), operatorOf("out", "sink", { inputs: [from(["a"])] })];
  expect(verticesOf(operators, plainOptions("1.3"))).toEqual(["Source: a -> Sink: out"]);
  expect(verticesOf(operators, plainOptions("2.x"))).toEqual(["Source: a -> out: Writer"]);
});
