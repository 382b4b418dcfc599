import { expect, test } from "vitest";
import type { GraphVersion, Operator } from "../../../../src/model/slots/job/job.js";
import { from, operatorOf, plainOptions } from "../../../support/stream-jobs.js";
import { refusalOf } from "./graphs.js";

const source = operatorOf("a", "source");
const map = (name: string, senders: readonly string[], says: Partial<Operator> = {}) =>
  operatorOf(name, "map", { inputs: [from(senders)], ...says });
const because = (operators: readonly Operator[], version: GraphVersion = "2.x") =>
  refusalOf(operators, plainOptions(version))?.because ?? null;

test.each<readonly [string, readonly Operator[], readonly string[]]>([
  ["no operator", [], []],
  ["nothing but sources", [source], ["a"]],
  ["two operators of one name", [source, map("b", ["a"]), map("b", ["a"])], ["b"]],
  ["an operator that does not exist", [source, map("b", ["c"])], ["b"]],
  [
    "something that comes out of a sink",
    [source, operatorOf("s", "sink", { inputs: [from(["a"])] }), map("b", ["s"])],
    ["b"],
  ],
  ["a source that reads", [source, operatorOf("b", "source", { inputs: [from(["a"])] })], ["b"]],
  ["a map that reads nothing", [source, map("c", ["a"]), operatorOf("b", "map")], ["b"]],
  ["an input without a stream", [source, operatorOf("b", "connect", { inputs: [from(["a"]), []] })], ["b"]],
  ["a parallelism of 0", [source, map("b", ["a"], { parallelism: 0 })], ["b"]],
  ["a parallelism of 32769", [source, map("b", ["a"], { parallelism: 32_769 })], ["b"]],
  ["a max parallelism of 32769", [source, map("b", ["a"], { maxParallelism: 32_769 })], ["b"]],
  ["a circle", [source, map("b", ["a", "c"]), map("c", ["b"])], ["b", "c"]],
  [
    "forward between different parallelisms",
    [source, map("b", [], { inputs: [from(["a"], "forward")], parallelism: 2 })],
    ["a", "b"],
  ],
  [
    "co-location across slot-sharing groups",
    [{ ...source, coLocationGroup: "x" }, map("b", ["a"], { slotSharingGroup: "y", coLocationGroup: "x" })],
    ["a", "b"],
  ],
])("a job with %s is refused", (_, operators, names) => {
  expect(because(operators)?.toSorted()).toEqual(names);
});

test("co-location across slot-sharing groups is no matter behind the head of a chain", () => {
  const operators = [
    source,
    map("b", ["a"], { coLocationGroup: "x" }),
    map("c", ["a"], { slotSharingGroup: "y", coLocationGroup: "x" }),
  ];
  expect(because(operators)).toBeNull();
});

test("what 1.3 does not have is refused there only", () => {
  const newer: readonly Operator[] = [
    operatorOf("b", "multipleInput", { inputs: [from(["a"])] }),
    map("b", ["a"], { chaining: "headWithSources" }),
    map("b", ["a"], { coLocationGroup: "x" }),
  ];
  for (const operator of newer) {
    expect(because([source, operator], "1.3")).toEqual(["b"]);
    expect(because([source, operator], "1.20")).toBeNull();
  }
});

test("a refusal is a sentence that names what it is about", () => {
  const refused = refusalOf([source, map("b", ["a", "c"]), map("c", ["b"])]);
  expect(refused?.refused).toBe("Records would run in a circle: “b” → “c” → “b”.");
});
