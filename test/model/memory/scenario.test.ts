import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/model/evaluate.js";
import { jobManagerMemory } from "../../../src/model/memory/flink/job-manager.js";
import { Refusal } from "../../../src/model/memory/flink/refusal.js";
import { taskManagerMemory } from "../../../src/model/memory/flink/task-manager.js";
import { NEWEST } from "../../../src/model/memory/flink/version.js";
import { memoryModel } from "../../../src/model/memory/index.js";
import { jobManagerSettingsOf, taskManagerSettingsOf } from "../../../src/model/memory/settings.js";
import { landmarks, sampleGivens } from "../../support/scenarios.js";

const scenarios = [...landmarks.map(([, givens]) => givens), ...sampleGivens(5000)];

describe("what the pages derive for a scenario", () => {
  it("is what Flink’s derivation gives for a TaskManager, or has no result where Flink would not start", () => {
    let started = 0;
    for (const givens of scenarios) {
      const { values } = evaluate(memoryModel, givens);
      const flink = taskManagerMemory(taskManagerSettingsOf(givens), NEWEST);
      if (flink instanceof Refusal) {
        expect(values.totalProcessBytes, flink.rule).toBeNaN();
        continue;
      }
      started++;
      expect({
        process: values.totalProcessBytes,
        flink: values.totalFlinkBytes,
        heap: values.jvmHeapBytes,
        direct: values.jvmDirectBytes,
        network: values.networkMemoryBytes,
        managed: values.managedMemoryBytes,
        taskHeap: values.taskHeapBytes,
        overhead: values.jvmOverheadBytes,
      }).toEqual({
        process: Number(flink.process),
        flink: Number(flink.flink),
        heap: Number(flink.heap),
        direct: Number(flink.direct),
        network: Number(flink.network.bytes),
        managed: Number(flink.managed.bytes),
        taskHeap: Number(flink.taskHeap.bytes),
        overhead: Number(flink.overhead.bytes),
      });
    }
    expect(started).toBeGreaterThan(2000);
    expect(started).toBeLessThan(scenarios.length - 500);
  });

  it("is what Flink’s derivation gives for a JobManager as well", () => {
    let started = 0;
    for (const givens of scenarios) {
      const { values } = evaluate(memoryModel, givens);
      const flink = jobManagerMemory(jobManagerSettingsOf(givens), NEWEST);
      if (flink instanceof Refusal) {
        expect(values.jobManagerTotalBytes, flink.rule).toBeNaN();
        continue;
      }
      started++;
      expect({
        process: values.jobManagerTotalBytes,
        heap: values.jobManagerHeapBytes,
        offHeap: values.jobManagerOffHeapBytes,
        overhead: values.jobManagerOverheadBytes,
      }).toEqual({
        process: Number(flink.process),
        heap: Number(flink.heap.bytes),
        offHeap: Number(flink.offHeap.bytes),
        overhead: Number(flink.overhead.bytes),
      });
    }
    expect(started).toBeGreaterThan(2000);
    expect(started).toBeLessThan(scenarios.length - 300);
  });
});
