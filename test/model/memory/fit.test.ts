import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { runs } from "../../support/scenarios.js";
import { talkNumbers, talkWorld } from "../../support/worlds.js";

const MEBIBYTE = 2 ** 20;

/** A TaskManager as shipped, with 536 870 920 bytes of managed memory. */
const shipped = (more: Givens = {}): Readonly<Record<string, number>> =>
  talkNumbers({ taskManagerProcessBytes: 1728 * MEBIBYTE, ...more });

describe("the memory of RocksDB in a slot", () => {
  it("is all of a slot's managed memory: five sixths of cache, a third of write buffers", () => {
    expect(shipped()).toMatchObject({
      managedShareFraction: 1,
      rocksdbBytes: 536870920,
      rocksdbCacheBytes: 447392433,
      rocksdbWriteBufferBytes: 178956973,
      rocksdbBlockBytes: 447392433 - 178956973,
    });
  });

  test.each([
    ["operators", 0.5],
    ["python", 0.7],
    ["both", 0.4117647058823529],
  ])("is shared with %s, which leave %d of it", (managedConsumers, fraction) => {
    const { managedShareFraction, rocksdbBytes } = shipped({ managedConsumers });
    expect(managedShareFraction).toBe(fraction);
    expect(rocksdbBytes).toBe(Math.floor(536870920 * fraction));
  });

  it("is divided among slots", () => {
    expect(shipped({ slotsPerTaskManager: 4 }).rocksdbBytes).toBe(134217730);
  });

  it("has the fixed size where that bounds it, whatever the slots", () => {
    const fixed = { rocksdbMemory: "fixed", rocksdbFixedBytes: 300 * MEBIBYTE, slotsPerTaskManager: 4 };
    expect(shipped(fixed).rocksdbBytes).toBe(300 * MEBIBYTE);
  });

  it("grows with the states where nothing bounds it", () => {
    expect(shipped({ rocksdbMemory: "nothing", statesPerSlot: 3 })).toMatchObject({
      rocksdbBytes: 3 * 136 * MEBIBYTE,
      rocksdbCacheBytes: 3 * 8 * MEBIBYTE,
      rocksdbWriteBufferBytes: 3 * 128 * MEBIBYTE,
      rocksdbBlockBytes: 3 * 8 * MEBIBYTE,
    });
  });

  it("is nothing at all for state on the heap", () => {
    expect(talkWorld({ stateBackend: "heap" }).evaluation.reasons.get("rocksdbBytes")?.because).toEqual([
      "stateBackend",
    ]);
  });

  it("is refused where the ratios leave nothing for blocks", () => {
    const { evaluation } = talkWorld({ writeBufferRatio: 0.9, highPriorityRatio: 0.2 });
    expect(evaluation.reasons.get("rocksdbCacheBytes")?.because).toEqual(["writeBufferRatio", "highPriorityRatio"]);
  });
});

describe("the state of a slot", () => {
  it("is the state of the job over its parallelism, in the fullest slot as often as that has it", () => {
    const { stateBytes = NaN, stateInSlotBytes } = talkNumbers({ parallelism: 80 });
    expect(stateInSlotBytes).toBe(stateBytes / 80);
    expect(talkNumbers({ parallelism: 80, slowestFactor: 3 }).stateInSlotBytes).toBeCloseTo((3 * stateBytes) / 80, 3);
  });

  it("is held by the cache as far as its blocks reach, all of it at most", () => {
    const { blockCacheFraction = NaN, rocksdbBlockBytes = NaN, stateInSlotBytes = NaN } = talkNumbers();
    expect(blockCacheFraction).toBe(rocksdbBlockBytes / stateInSlotBytes);
    expect(talkNumbers({ distinctKeys: 1000 }).blockCacheFraction).toBe(1);
  });

  it("shares the heap of its TaskManager with the other slots", () => {
    const heap = { stateBackend: "heap", heapFactor: 2, slowestFactor: 3, slotsPerTaskManager: 4, parallelism: 80 };
    const { heapStateBytes, stateBytes = NaN } = talkNumbers(heap);
    expect(heapStateBytes).toBeCloseTo(2 * (3 + 3) * (stateBytes / 80), 0);
  });
});

describe("the TaskManagers of a job", () => {
  it("have a slot for each subtask of an operator, and are spread over the machines", () => {
    fc.assert(
      fc.property(
        fc.record({
          parallelism: fc.integer({ min: 1, max: 32768 }),
          slotsPerTaskManager: fc.integer({ min: 1, max: 1000 }),
          machines: fc.integer({ min: 1, max: 10000 }),
        }),
        (givens) => {
          const { taskManagers = NaN, taskManagersPerMachine = NaN } = talkNumbers(givens);
          expect(taskManagers * givens.slotsPerTaskManager).toBeGreaterThanOrEqual(givens.parallelism);
          expect((taskManagers - 1) * givens.slotsPerTaskManager).toBeLessThan(givens.parallelism);
          expect(taskManagersPerMachine * givens.machines).toBeGreaterThanOrEqual(taskManagers);
        },
      ),
      runs(100),
    );
    expect(talkNumbers({ parallelism: 80, slotsPerTaskManager: 16, machines: 5 })).toMatchObject({
      taskManagers: 5,
      taskManagersPerMachine: 1,
      processBytesPerMachine: 2000 * MEBIBYTE,
    });
  });
});
