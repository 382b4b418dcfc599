import { expect, test } from "vitest";
import type { Operator } from "../../../../src/model/slots/job/job.js";
import { from, operatorOf } from "../../../support/stream-jobs.js";
import { graphOf } from "./graphs.js";

const line = (length: number): readonly Operator[] =>
  Array.from({ length }, (_, at) =>
    at === 0 ? operatorOf("0", "source") : operatorOf(String(at), "map", { inputs: [from([String(at - 1)])] }),
  );

/** A line with a branch at each operator, whose name has as many brackets as it is long. */
const comb = (length: number): readonly Operator[] =>
  Array.from({ length }, (_, at) => {
    const sender = String(Math.max(0, at - 1 - (at % 2 === 0 ? 1 : 0)));
    return at === 0 ? operatorOf("0", "source") : operatorOf(String(at), "map", { inputs: [from([sender])] });
  });

const wide = (length: number): readonly Operator[] => {
  const sources = Array.from({ length: length - 1 }, (_, at) => operatorOf(String(at), "source"));
  const inputs = sources.map(({ name }) => from([name]));
  return [...sources, operatorOf("join", "multipleInput", { inputs, chaining: "headWithSources" })];
};

/** The least processor time of some runs, in milliseconds: other programs on the machine are not counted. */
function millisOf(operators: readonly Operator[]): number {
  const times = Array.from({ length: 4 }, () => {
    const start = process.cpuUsage();
    graphOf(operators);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test.each([
  ["a line", line],
  ["a comb", comb],
  ["a join of many sources", wide],
])("%s of eight times as many operators takes about eight times as long", (_, shape) => {
  const [small, large] = [shape(4000), shape(32_000)];
  graphOf(large);
  // Memory that is farther away makes it more than 1; a loop in a loop would make it 2.
  const exponent = Math.log2(millisOf(large) / millisOf(small)) / 3;
  expect(exponent).toBeLessThan(1.7);
});

test("a line of 5000 operators is one vertex, and takes a few frames of the screen at most", () => {
  const operators = line(5000);
  expect(graphOf(operators).vertices.map((vertex) => vertex.operators.length)).toEqual([5000]);
  expect(millisOf(operators)).toBeLessThan(60);
});
