import { describe, expect, it } from "vitest";
import { taskManagerMemory, type TaskManagerMemory } from "../../../../src/model/memory/flink/task-manager.js";
import { Refusal } from "../../../../src/model/memory/flink/refusal.js";
import type { Version } from "../../../../src/model/memory/flink/version.js";
import { checkIn, checkOf } from "./rules.js";
import { vectors, type Row } from "./vectors.js";

const configurations = vectors("memory-taskmanager-cases").cases ?? [];

const settingsOf = (index: unknown): ReadonlyMap<string, string> =>
  new Map(Object.entries(configurations[index as number]?.options as Record<string, string>));

/** What is compared, under the names of the columns that Flink wrote. */
function shown(memory: TaskManagerMemory): Row {
  const { frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, network, managed, metaspace, overhead } = memory;
  const parts = { frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, network, managed };
  return {
    ...Object.fromEntries(Object.entries(parts).map(([name, { bytes }]) => [name, String(bytes)])),
    jvmMetaspace: String(metaspace.bytes),
    jvmOverhead: String(overhead.bytes),
    totalFlink: String(memory.flink),
    totalProcess: String(memory.process),
    jvmHeap: String(memory.heap),
    jvmDirect: String(memory.direct),
  };
}

function mismatches(rows: readonly Row[], version: Version): readonly unknown[] {
  return rows.flatMap((row): readonly unknown[] => {
    const memory = taskManagerMemory(settingsOf(row.case), version);
    if (memory instanceof Refusal) return [{ row, settings: [...settingsOf(row.case)], check: checkIn(memory) }];
    const ours = shown(memory);
    return Object.entries(ours).every(([name, value]) => row[name] === value) ? [] : [{ row, ours }];
  });
}

function unlikeRefusals(rows: readonly Row[], version: Version): readonly unknown[] {
  return rows.flatMap((row) => {
    const memory = taskManagerMemory(settingsOf(row.case), version);
    const ours = memory instanceof Refusal ? checkIn(memory) : shown(memory);
    const theirs = checkOf(row.causes as readonly string[]);
    return JSON.stringify(ours) === JSON.stringify(theirs)
      ? []
      : [{ settings: [...settingsOf(row.case)], ours, theirs, row }];
  });
}

describe("the memory of a TaskManager", () => {
  describe.each<[string, Version]>([["2.3.0", "2.3"]])("in Flink %s", (release, version) => {
    const { results = [], errors = [] } = vectors(`memory-taskmanager-${release}`);

    it("is what Flink's own classes compute, in every byte", () => {
      expect(results.length).toBeGreaterThan(1000);
      expect(mismatches(results, version)).toEqual([]);
    });

    it("is refused by the same check with the same numbers", () => {
      expect(errors.length).toBeGreaterThan(300);
      expect(unlikeRefusals(errors, version)).toEqual([]);
    });
  });
});
