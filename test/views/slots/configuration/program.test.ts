import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Operator } from "../../../../src/model/slots/job/job.js";
import { readJob } from "../../../../src/model/slots/job/text/read-job.js";
import { javaNamesOf } from "../../../../src/views/slots/configuration/program/java-names.js";
import { javaProgram } from "../../../../src/views/slots/configuration/program/program.js";
import { from, operatorOf } from "../../../support/stream-jobs.js";

const program = (operators: readonly Operator[]): string => javaProgram({ operators })?.join("\n") ?? "";

const source = operatorOf("a", "source");

/** The statement of an operator that reads from the source “a”. */
function statement(kind: Operator["kind"], says: Partial<Operator> = {}): string {
  const all = program([source, operatorOf("b", kind, { inputs: [from(["a"])], ...says })]);
  return all.split("\n\n").find((part) => part.includes('uid("b")')) ?? "";
}

describe("a job as a program", () => {
  it("says what is said of an operator", () => {
    const text = statement("map", {
      parallelism: 4,
      maxParallelism: 720,
      chaining: "head",
      slotSharingGroup: "heavy",
      coLocationGroup: "x",
    });
    for (const said of [
      '.name("b").uid("b")',
      ".setParallelism(4)",
      ".setMaxParallelism(720)",
      '.slotSharingGroup("heavy")',
      ".startNewChain();",
      'b.getTransformation().setCoLocationGroupKey("x");',
    ]) {
      expect(text).toContain(said);
    }
    expect(statement("map", { chaining: "never" })).toContain(".disableChaining();");
  });

  it.each([
    ["key", "keyBy(value -> value)"],
    ["rescale", "rescale()"],
    ["broadcast", "broadcast()"],
    ["forward", "forward()"],
  ] as const)("divides records by %s", (partitioner, method) => {
    expect(statement("map", { inputs: [from(["a"], partitioner)] })).toContain(`a.${method}.map(`);
  });

  it("divides a union as a whole where all of it is alike, and else each stream by itself", () => {
    const two = [source, operatorOf("c", "source")];
    const alike = operatorOf("b", "map", { inputs: [from(["a", "c"], "key")] });
    const mixed = operatorOf("b", "map", { inputs: [[...from(["a"], "key"), ...from(["c"])]] });
    expect(program([...two, alike])).toContain("a.union(c).keyBy(value -> value).map(");
    expect(program([...two, mixed])).toContain("a.keyBy(value -> value).union(c).map(");
  });

  it("has functions for keys only behind a key, and says what stands in for a window without one", () => {
    const behindKey = { inputs: [from(["a"], "key")] };
    expect(statement("process", behindKey)).toContain("new YourKeyedProcess()");
    expect(statement("process")).toContain("new YourProcess()");
    expect(statement("window", behindKey)).toContain(".window(Tumbling");
    expect(statement("window")).toMatch(/\/\/ Without a key .*\n.*new YourOperator\(\)/);
  });

  it("says what no method can say", () => {
    expect(statement("sink", { chaining: "head" })).toContain("// A sink has no startNewChain().");
    expect(statement("sink", { chaining: "head" })).not.toContain(".startNewChain()\n");
  });

  it("imports and defines what it names, and nothing else", () => {
    const plain = program([source, operatorOf("b", "map", { inputs: [from(["a"])] })]);
    expect(plain).not.toContain("YourOperator");
    expect(plain).not.toContain("Duration");
    const own = program([source, operatorOf("b", "operator", { inputs: [from(["a"])] })]);
    expect(own).toContain("static class YourOperator extends AbstractStreamOperator<Long>");
    expect(own).toContain("import org.apache.flink.streaming.api.operators.AbstractStreamOperator;");
  });

  it("names an operator before another reads it, whatever the order of the lines", () => {
    const reading = readJob("out = sink from b\nb = map from a\na = source");
    const text = "job" in reading ? (javaProgram(reading.job) ?? []).join("\n") : "";
    expect(text.indexOf("DataStream<Long> a ")).toBeLessThan(text.indexOf("DataStream<Long> b "));
    expect(text.indexOf("DataStream<Long> b ")).toBeLessThan(text.indexOf("b.sinkTo("));
  });

  it("is none of a job that runs in a circle", () => {
    const circle = [
      operatorOf("a", "map", { inputs: [from(["b"])] }),
      operatorOf("b", "map", { inputs: [from(["a"])] }),
    ];
    expect(javaProgram({ operators: circle })).toBeNull();
  });
});

describe("the variables", () => {
  it.each([
    ["perUser", "perUser"],
    ["Source: my topic", "sourceMyTopic"],
    ["class", "class2"],
    ["value", "value2"],
    ["1st", "stream1st"],
    ["→", "stream"],
    ["Größe", "größe"],
  ])("call %s %s", (name, variable) => {
    expect(javaNamesOf([name]).get(name)).toBe(variable);
  });

  it("are different for different operators, and such as Java takes", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 20 }), (names) => {
        const variables = [...javaNamesOf(names).values()];
        expect(new Set(variables).size).toBe(names.length);
        for (const variable of variables) expect(variable).toMatch(/^[\p{L}_][\p{L}\p{N}_]*$/u);
      }),
    );
  });
});
