import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { exchangeBuffers, largestParallelism } from "../../../src/model/memory/exchange-buffers.js";
import { createPool, noPools, takeExclusive, type BufferPools } from "../../../src/model/memory/flink/network/pool.js";
import { runs } from "../../support/scenarios.js";
import { talkNumbers, talkWorld } from "../../support/worlds.js";

/** The talk’s TaskManager with so many slots, and a job of so many subtasks. */
const numbers = (slotsPerTaskManager: number, parallelism: number, more = {}): Readonly<Record<string, number>> =>
  talkNumbers({ slotsPerTaskManager, parallelism, ...more });

describe("the network buffers of a TaskManager", () => {
  test.each([
    [1728, 4096],
    [2000, 4940],
  ])("are what its network memory holds of segments: %d MiB of process give %d", (mebibytes, buffers) => {
    expect(talkNumbers({ taskManagerProcessBytes: mebibytes * 2 ** 20 }).networkBuffers).toBe(buffers);
  });

  it("are one fewer than by default where 384 MiB of task heap are set", () => {
    const given = { taskManagerProcessBytes: 1728 * 2 ** 20, setTaskHeapBytes: 384 * 2 ** 20 };
    expect(talkNumbers(given).networkBuffers).toBe(4095);
  });

  it("do not exist with a segment that is no power of two", () => {
    const { evaluation } = talkWorld({ segmentBytes: 40000 });
    expect(evaluation.reasons.get("networkBuffers")?.because).toEqual(["segmentBytes"]);
  });

  it("are required and used by channels to other TaskManagers, outputs and gates", () => {
    // For 4 of 100 subtasks: 2 · 96 exclusive and 1 floating buffer to read, 101 to write; 8 and 208 are used.
    expect(exchangeBuffers(100, 4)).toEqual({ required: 4 * (192 + 1 + 101), wanted: 4 * (192 + 8 + 208) });
    expect(numbers(4, 100)).toMatchObject({ requiredBuffers: 1176, wantedBuffers: 1632 });
  });

  it("are as many for each exchange, and none without one", () => {
    expect(numbers(4, 100, { exchanges: 3 }).requiredBuffers).toBe(3 * 1176);
    expect(numbers(4, 100, { exchanges: 0 })).toMatchObject({
      requiredBuffers: 0,
      wantedBuffers: 0,
      bufferFraction: 1,
    });
  });

  it("need no exclusive buffer where all subtasks are in one TaskManager", () => {
    expect(exchangeBuffers(4, 4)).toEqual({ required: 4 * (1 + 5), wanted: 4 * (8 + 16) });
  });

  it("do not start tasks where fewer are there than required, and a share of what would be used otherwise", () => {
    expect(talkWorld({ parallelism: 2000 }).evaluation.reasons.get("bufferFraction")?.impossible).toMatch(
      /needs 6000 network buffers and has 4940/,
    );
    expect(numbers(1, 1300).bufferFraction).toBeCloseTo(4940 / (4 * 1300 + 14), 10);
  });
});

/** Admits every pool of an exchange in a TaskManager, one after the other, as Flink does. */
function admitted(buffers: number, parallelism: number, subtasks: number): BufferPools | null {
  let all: BufferPools = noPools(buffers);
  for (let subtask = 0; subtask < subtasks; subtask++) {
    const steps = [
      (so: BufferPools) => createPool(so, { min: parallelism + 1, max: 2 * parallelism + 8 }),
      (so: BufferPools) => createPool(so, { min: 1, max: 8 }),
      (so: BufferPools) => takeExclusive(so, 2 * (parallelism - subtasks)),
    ];
    for (const step of steps) {
      const next = step(all);
      if ("needed" in next) return null;
      all = next;
    }
  }
  return all;
}

describe("what an exchange requires", () => {
  const anyJob = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }))
    .map(([parallelism, slots]) => [parallelism, Math.min(parallelism, slots)] as const);

  it("is exactly what Flink's pools admit", () => {
    fc.assert(
      fc.property(anyJob, ([parallelism, subtasks]) => {
        const { required } = exchangeBuffers(parallelism, subtasks);
        expect(admitted(required, parallelism, subtasks)).not.toBeNull();
        expect(admitted(required - 1, parallelism, subtasks)).toBeNull();
      }),
      runs(200),
    );
  });

  it("gives every pool its most when there is what it would use, and not before", () => {
    fc.assert(
      fc.property(anyJob, ([parallelism, subtasks]) => {
        const { wanted } = exchangeBuffers(parallelism, subtasks);
        const areFull = (buffers: number): boolean =>
          admitted(buffers, parallelism, subtasks)?.pools.every(({ size, max }) => size === max) ?? false;
        expect([areFull(wanted), areFull(wanted - 1)]).toEqual([true, false]);
      }),
      runs(200),
    );
  });

  it("grows with the parallelism up to the largest one that starts", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 64 }),
        fc.integer({ min: 1, max: 9 }),
        (buffers, slots, exchanges) => {
          const largest = largestParallelism(buffers, { slots, exchanges });
          const at = (parallelism: number): number =>
            exchanges * exchangeBuffers(parallelism, Math.min(slots, parallelism)).required;
          if (largest > 0) expect(at(largest)).toBeLessThanOrEqual(buffers);
          expect(at(largest + 1)).toBeGreaterThan(buffers);
        },
      ),
      runs(500),
    );
    expect(largestParallelism(0, { slots: 1, exchanges: 0 })).toBe(Infinity);
  });
});
