import { expect, test } from "vitest";
import { from, operatorOf } from "../../../support/stream-jobs.js";
import { graphOf, verticesOf } from "./graphs.js";

const map = (name: string, sender: string) => operatorOf(name, "map", { inputs: [from([sender])] });

test("branches of a chain stand in brackets, in the order in which the program adds them", () => {
  const operators = [operatorOf("a", "source"), map("b", "a"), map("d", "b"), map("c", "a"), map("e", "b")];
  expect(verticesOf(operators)).toEqual(["Source: a -> (b -> (d, e), c)"]);
  expect(graphOf(operators).vertices[0]?.operators).toEqual(["a", "b", "d", "e", "c"]);
});

test("sources and sinks say so", () => {
  const operators = [operatorOf("a", "sourceFunction"), operatorOf("out", "sink", { inputs: [from(["a"])] })];
  expect(verticesOf(operators)).toEqual(["Source: a -> Sink: out"]);
});

test("sources that a head has taken in stand behind its name, and what follows behind them", () => {
  const inputs = [from(["a"]), from(["b"])];
  const join = operatorOf("c", "multipleInput", { inputs, chaining: "headWithSources" });
  const operators = [operatorOf("a", "source"), operatorOf("b", "source"), join, map("d", "c"), map("e", "c")];
  expect(verticesOf(operators)).toEqual(["c [Source: a, Source: b] -> (d, e)"]);
  expect(graphOf(operators).vertices[0]?.operators).toEqual(["c", "a", "b", "d", "e"]);
});
