import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jobManagerMemory } from "../../../src/model/memory/flink/job-manager.js";
import { Refusal, type Rule } from "../../../src/model/memory/flink/refusal.js";
import { taskManagerMemory } from "../../../src/model/memory/flink/task-manager.js";
import { refusalText } from "../../../src/views/memory/refusals.js";
import { expectSentence } from "../../support/matchers.js";

type Pairs = Readonly<Record<string, string>>;

function refused(pairs: Pairs): Refusal {
  const settings = new Map(Object.entries(pairs));
  const derive = Object.keys(pairs).some((key) => key.startsWith("jobmanager")) ? jobManagerMemory : taskManagerMemory;
  const result = derive(settings, "1.20");
  if (result instanceof Refusal) return result;
  throw new Error("Flink would start with this.");
}

const t = "taskmanager.memory.";
const j = "jobmanager.memory.";

/** One configuration for each check, and what the words have to name. */
const examples: readonly (readonly [Rule, Pairs, readonly string[]])[] = [
  ["nothingSet", {}, [`${t}process.size`, `${t}flink.size`, `${t}task.heap.size together with ${t}managed.size`]],
  ["unreadable", { [`${t}process.size`]: "1.5g" }, [`${t}process.size`, "“.5g”", "1536m"]],
  ["inconsistentRange", { [`${t}process.size`]: "4g", [`${t}network.min`]: "2g", [`${t}network.max`]: "1g" }, ["2048"]],
  ["inconsistentRange", { [`${t}process.size`]: "4g", [`${t}managed.fraction`]: "1.1" }, ["is 1.1,", "less than 1"]],
  ["inconsistentRange", { [`${t}process.size`]: "4g", [`${t}managed.fraction`]: "-0.5" }, ["is −0.5,"]],
  ["inconsistentRange", { [`${t}process.size`]: "4g", [`${t}managed.fraction`]: "NaN" }, ["no finite number"]],
  ["processBelowOverhead", { [`${t}process.size`]: "400m" }, ["448 MiB", "400 MiB"]],
  ["processBelowFlink", { [`${t}process.size`]: "1g", [`${t}flink.size`]: "1g" }, ["1280 MiB", "1024 MiB", "256 MiB"]],
  [
    "overheadOutOfRange",
    { [`${t}process.size`]: "3000m", [`${t}task.heap.size`]: "1g", [`${t}managed.size`]: "1g" },
    ["184 MiB", "192 MiB", "raise", "8 MiB"],
  ],
  ["overheadOutOfRange", { [`${t}process.size`]: "4g", [`${t}flink.size`]: "1g" }, ["2816 MiB", "lower", "1792 MiB"]],
  ["partsExceedFlink", { [`${t}process.size`]: "500m" }, ["52 MiB", "288.8 MiB or more"]],
  [
    "networkOutOfRange",
    { [`${t}process.size`]: "1000m", [`${t}jvm-overhead.min`]: "64m", [`${t}task.heap.size`]: "100m" },
    ["Lower", "64 MiB", "no limit"],
  ],
  [
    "networkDiffersFromBuffers",
    { [`${t}process.size`]: "1728m", [`${t}task.heap.size`]: "384m", "taskmanager.network.numberOfBuffers": "4096" },
    ["134 217 720 bytes", "134 217 728 bytes", "2.0"],
  ],
  ["flinkBelowOffHeap", { [`${j}process.size`]: "576m" }, ["128 MiB", "as much"]],
  [
    "heapAndOffHeapDiffer",
    { [`${j}flink.size`]: "1g", [`${j}heap.size`]: "900m", [`${j}off-heap.size`]: "128m" },
    ["1028 MiB", "1024 MiB"],
  ],
  ["heapExceedsFlink", { [`${j}flink.size`]: "1g", [`${j}heap.size`]: "1100m" }, ["1100 MiB", "1024 MiB"]],
  [
    "invalidSegment",
    { [`${t}process.size`]: "4g", [`${t}segment-size`]: "5000", "taskmanager.network.numberOfBuffers": "9" },
    [`${t}segment-size is 5000 bytes`, "power of two"],
  ],
  [
    "negativeBuffers",
    { [`${t}process.size`]: "4g", "taskmanager.network.numberOfBuffers": "-9" },
    ["taskmanager.network.numberOfBuffers is negative"],
  ],
  ["noCores", { [`${t}process.size`]: "4g", "taskmanager.cpu.cores": "0" }, ["taskmanager.cpu.cores"]],
  ["overflow", { [`${t}flink.size`]: "9223372036854775807" }, ["64 bits"]],
];

describe("the words for a refusal", () => {
  it.each(examples)("name the numbers of %s", (rule, pairs, needed) => {
    const refusal = refused(pairs);
    expect(refusal.rule).toBe(rule);
    const { title, sentence, remedy } = refusalText(refusal);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    const all = `${sentence} ${remedy}`.replace(/[\u00a0\u202f]/g, " ");
    for (const words of needed) expect(all).toContain(words);
  });

  it("are sentences for every check, whatever its numbers", () => {
    const rules = [...new Set(examples.map(([rule]) => rule))];
    expect(rules).toHaveLength(16);
    const size = fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n });
    const about = fc.constantFrom("", "NaN", "Infinity", "-0.25", "1", "is not a number", "x".repeat(9000));
    const own: Partial<Record<Rule, string>> = { unreadable: "is empty", invalidSegment: "5000" };
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.array(size, { maxLength: 7 }), about, (rule, numbers, about) => {
        const keys = ["taskmanager.memory.process.size", "taskmanager.memory.flink.size"];
        const { title, sentence, remedy } = refusalText(
          new Refusal(rule, { numbers, keys, about: own[rule] ?? about }),
        );
        expect(title).not.toBe("");
        for (const text of [sentence, remedy]) expectSentence(text.replace(/^[a-z]/, "T"));
        expect(sentence.length).toBeLessThan(600);
      }),
    );
  });
});
