import { expect, test } from "vitest";
import { orderOf } from "../../../../src/model/slots/job/order.js";
import type { Operator } from "../../../../src/model/slots/job/job.js";
import { from, operatorOf } from "../../../support/stream-jobs.js";

const map = (name: string, ...senders: readonly string[]) => operatorOf(name, "map", { inputs: [from(senders)] });
const namesOf = (operators: readonly Operator[]) => {
  const ordered = orderOf({ operators });
  return "order" in ordered ? ordered.order.map(({ name }) => name) : ordered;
};

test("a program in order stays as it is, sources that are read later included", () => {
  const operators = [operatorOf("a", "source"), operatorOf("b", "source"), map("c", "a"), map("d", "b", "c")];
  expect(namesOf(operators)).toEqual(["a", "b", "c", "d"]);
});

test("what an operator reads comes first, in the order in which it reads it", () => {
  const operators = [map("d", "c", "b"), map("c", "a"), operatorOf("b", "source"), operatorOf("a", "source")];
  expect(namesOf(operators)).toEqual(["a", "c", "b", "d"]);
});

test("a cycle is named in the direction in which records would run, and nothing that only leads to it", () => {
  const operators = [operatorOf("a", "source"), map("out", "z"), map("x", "a", "z"), map("y", "x"), map("z", "y")];
  expect(namesOf(operators)).toEqual({ cycle: ["z", "x", "y"] });
});

test("an operator that reads itself is a cycle of one", () => {
  expect(namesOf([map("x", "x")])).toEqual({ cycle: ["x"] });
});

test("a chain of 100,000 operators, named backwards, is put in order", () => {
  const operators = Array.from({ length: 100_000 }, (_, at) =>
    at === 0 ? operatorOf("0", "source") : map(String(at), String(at - 1)),
  );
  expect(namesOf(operators.toReversed())).toEqual(operators.map(({ name }) => name));
});
