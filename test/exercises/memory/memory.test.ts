import { describe, expect, it } from "vitest";
import { check } from "../../../src/exercises/check.js";
import type { Exercise } from "../../../src/exercises/exercise.js";
import { memoryExercises } from "../../../src/exercises/memory/index.js";
import { scenarioOf } from "../../../src/exercises/variation.js";
import type { Givens } from "../../../src/model/evaluate.js";
import { Refusal } from "../../../src/model/memory/flink/refusal.js";
import { taskManagerMemory, type TaskManagerMemory } from "../../../src/model/memory/flink/task-manager.js";
import { NEWEST } from "../../../src/model/memory/flink/version.js";
import { taskManagerSettingsOf } from "../../../src/model/memory/settings.js";
import { testFigures } from "../figures.js";

const MEBIBYTE = 2 ** 20;

const exercise = (id: string): Exercise => memoryExercises.find((one) => one.id === id) as Exercise;

const answerOf = (id: string, change: Givens = {}) => exercise(id).answer({ ...exercise(id).start, ...change });

/** What a sentence about the answer of the first scenario says to a reply. */
const says = (id: string, reply: string): string => check(exercise(id), exercise(id).start, reply).says;

/** What Flink’s own derivation makes of a scenario. */
const flink = (scenario: Givens): TaskManagerMemory | Refusal =>
  taskManagerMemory(taskManagerSettingsOf(scenario), NEWEST);

/** Many scenarios of an exercise, the first one among them. */
const scenariosOf = (id: string): readonly Givens[] =>
  Array.from({ length: 100 }, (_, set) => scenarioOf(exercise(id), set));

/** Which check a process of that size fails; null where it starts. */
function ruleAt(scenario: Givens, processBytes: number): string | null {
  const memory = flink({ ...scenario, taskManagerProcessBytes: processBytes });
  return memory instanceof Refusal ? memory.rule : null;
}

describe("the memory exercises", () => {
  testFigures(memoryExercises, {
    "slide-container": "1400m",
    "heap-today": "675282931 bytes",
    "exact-bytes": "134217730 bytes",
    "network-beside-parts": "149130811 bytes",
    "two-sizes": "2448m",
    "documented-rest": "fails",
    "smallest-task-manager": "982m",
    "direct-memory-left": "192 MiB",
    "shuffle-buffers": "2376",
    "managed-pages": "4940",
    "rocksdb-cache": "599505859 bytes",
  });

  it.each([
    ["heap-today", ({ heap }: TaskManagerMemory) => heap],
    ["exact-bytes", ({ network }: TaskManagerMemory) => network.bytes],
    ["network-beside-parts", ({ network }: TaskManagerMemory) => network.bytes],
    ["direct-memory-left", ({ direct, network }: TaskManagerMemory) => direct - network.bytes],
  ])("ask for what Flink’s own derivation gives, in every set: %s", (id, part) => {
    for (const scenario of scenariosOf(id)) {
      expect(exercise(id).answer(scenario)).toBe(Number(part(flink(scenario) as TaskManagerMemory)));
    }
  });

  it("divide containers of 1.3 as Flink 1.3 did", () => {
    const heaps = new Map([
      [1024, 424],
      [1500, 900],
      [2400, 1800],
      [3000, 2250],
      [4096, 3072],
      [16384, 12288],
    ]);
    for (const [container, heap] of heaps) {
      expect(answerOf("slide-container", { taskManagerProcessBytes: container * MEBIBYTE })).toBe(heap * MEBIBYTE);
    }
  });

  it("tell the slide’s own answer, 1500 MB, what it leaves out", () => {
    expect(says("slide-container", "1500")).toContain("containerized.heap-cutoff-min");
    expect(says("slide-container", "1260m")).toContain("1.5 to 1.9");
  });

  it("ask for bytes that Flink’s classes gave", () => {
    const flinkBytes = (mebibytes: number) => ({ taskManagerFlinkBytes: mebibytes * MEBIBYTE });
    expect(answerOf("exact-bytes", flinkBytes(2048))).toBe(214748368);
    expect(answerOf("exact-bytes", flinkBytes(4096))).toBe(429496736);
    expect(answerOf("network-beside-parts", { networkFraction: 0.2 })).toBe(335544326);
    expect(answerOf("heap-today", { taskManagerProcessBytes: 8192 * MEBIBYTE })).toBe(3597035049);
  });

  it("tell the decimal answer from the one of 32 bits, two bytes away", () => {
    expect(check(exercise("exact-bytes"), exercise("exact-bytes").start, "128m").verdict).toBe("wrong");
    expect(says("exact-bytes", "134217728")).toContain("1.49 billionths");
  });

  it("find the smallest process beside a Flink memory, to the byte", () => {
    for (const scenario of scenariosOf("two-sizes")) {
      const smallest = exercise("two-sizes").answer(scenario) as number;
      expect(ruleAt(scenario, smallest)).toBeNull();
      expect(ruleAt(scenario, smallest - 1)).toBe("overheadOutOfRange");
    }
  });

  it("say up to which process it starts", () => {
    expect(exercise("two-sizes").meaning(exercise("two-sizes").start)).toContain("to 3280\u00a0MiB");
    expect(ruleAt(exercise("two-sizes").start, 3280 * MEBIBYTE)).toBeNull();
    expect(ruleAt(exercise("two-sizes").start, 3280 * MEBIBYTE + 1)).toBe("overheadOutOfRange");
  });

  it("find the smallest TaskManager: one mebibyte less does not start", () => {
    for (const scenario of scenariosOf("smallest-task-manager")) {
      const smallest = exercise("smallest-task-manager").answer(scenario) as number;
      expect(ruleAt(scenario, smallest)).toBeNull();
      expect(ruleAt(scenario, smallest - MEBIBYTE)).toBe("partsExceedFlink");
    }
  });

  it("let the example of the documentation fail by its network, and others start", () => {
    const outcomes = scenariosOf("documented-rest").map((scenario) => {
      const memory = flink(scenario);
      const outcome = memory instanceof Refusal ? "fails" : "starts";
      expect(exercise("documented-rest").answer(scenario)).toBe(outcome);
      if (memory instanceof Refusal) expect(memory.rule).toBe("networkOutOfRange");
      else expect(memory.overhead.origin).toBe("fraction");
      return outcome;
    });
    expect(new Set(outcomes)).toEqual(new Set(["fails", "starts"]));
    expect(exercise("documented-rest").meaning(exercise("documented-rest").start)).toContain("30.4\u00a0MiB");
  });

  it("leave as much direct memory for others whatever the network has", () => {
    const left = [0.1, 0.2, 0.3].map((networkFraction) => answerOf("direct-memory-left", { networkFraction }));
    expect(new Set(left)).toEqual(new Set([192 * MEBIBYTE]));
  });

  it("need fewer buffers than if every channel came from another TaskManager", () => {
    const start = { parallelism: 100, slotsPerTaskManager: 4 };
    expect(answerOf("shuffle-buffers", start)).toBe(1208 - 4 * 4 * 2);
    expect(
      check(exercise("shuffle-buffers"), { ...exercise("shuffle-buffers").start, ...start }, "1208").says,
    ).toContain("Only a channel from another TaskManager");
  });

  it("give a slot of the TaskManager as shipped its 4096 pages, where it has four", () => {
    expect(answerOf("managed-pages", { taskManagerProcessBytes: 1728 * MEBIBYTE })).toBe(4096);
  });

  it("give RocksDB five sixths of the TaskManager as shipped as its cache", () => {
    const shipped = { taskManagerProcessBytes: 1728 * MEBIBYTE, slotsPerTaskManager: 1 };
    expect(answerOf("rocksdb-cache", shipped)).toBe(447392433);
    expect(exercise("rocksdb-cache").meaning({ ...exercise("rocksdb-cache").start, ...shipped })).toContain("170.7");
  });
});
