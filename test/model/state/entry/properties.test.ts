import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Held, StateEntry } from "../../../../src/model/state/entry/description.js";
import { heapEntry } from "../../../../src/model/state/entry/heap/heap-entry.js";
import { heapBytes } from "../../../../src/model/state/entry/heap/heap-object.js";
import {
  averagePanes,
  panesPerRecord,
  timersPerWindow,
  windowStarts,
} from "../../../../src/model/state/entry/panes.js";
import { rocksEntry } from "../../../../src/model/state/entry/rocks-entry.js";
import { savepointEntry, savepointOverhead } from "../../../../src/model/state/entry/savepoint-entry.js";
import { rocksSizes } from "../../../../src/model/state/entry/sizes.js";
import { bytesIn } from "../../../../src/model/serialization/types/layout.js";
import { runs } from "../../../support/scenarios.js";
import { anyEntry } from "./entries.js";

const written = (entry: StateEntry): number => bytesIn(rocksEntry(entry).key) + bytesIn(rocksEntry(entry).value);

const withTtl = (state: Exclude<Held, { kind: "timer" }>, ttl: boolean): Held => ({ ...state, ttl });

describe("an entry in RocksDB", () => {
  it("is as large as it is said to be without writing it", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const { key, value, entriesPerKey } = rocksEntry(entry);
        expect(rocksSizes(entry)).toEqual({ keyBytes: bytesIn(key), valueBytes: bytesIn(value), entriesPerKey });
      }),
      runs(200),
    );
  });

  it("has one byte more when max parallelism is above 128", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const at = (maxParallelism: number): number => written({ ...entry, maxParallelism });
        expect(at(129)).toBe(at(128) + 1);
        expect(at(32768)).toBe(at(1) + 1);
      }),
      runs(50),
    );
  });

  it("has 8 bytes more for each value, element or entry with a time to live", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const { state } = entry;
        if (state.kind === "timer") return;
        const at = (ttl: boolean): number => written({ ...entry, state: withTtl(state, ttl) });
        expect(at(true)).toBe(at(false) + 8 * (state.kind === "list" ? state.elements : 1));
      }),
      runs(50),
    );
  });

  it("has 8 bytes more in a savepoint, and one bit more if it is the last", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(bytesIn(savepointEntry(entry, false))).toBe(written(entry) + savepointOverhead.perEntry);
        const [plain, last] = [false, true].map((isLast) =>
          savepointEntry(entry, isLast).spans.flatMap((s) => s.bytes),
        );
        expect(last?.filter((byte, at) => byte !== plain?.[at])).toHaveLength(1);
        expect((last?.[4] ?? 0) - (plain?.[4] ?? 0)).toBe(0x80);
      }),
      runs(50),
    );
  });

  it("names its lengths only where key and namespace both vary", () => {
    const text = { kind: "string", chars: 300 } as const;
    const state = { kind: "value", value: text, ttl: false } as const;
    const entry: StateEntry = { maxParallelism: 128, key: text, namespace: text, state };
    const lengths = ({ key }: ReturnType<typeof rocksEntry>): readonly (readonly number[])[] =>
      key.spans.filter(({ what }) => what.startsWith("length")).map(({ bytes }) => bytes);
    expect(lengths(rocksEntry(entry))).toEqual([
      [0x2e, 1],
      [0x2e, 1],
    ]);
    expect(lengths(rocksEntry({ ...entry, namespace: "timeWindow" }))).toEqual([]);
    expect(lengths(rocksEntry({ ...entry, key: { kind: "long", value: 1 } }))).toEqual([]);
  });
});

// The sizes that are usually worked out by hand.
test.each([
  [{ kind: "long", value: 1 }, "none", 128, 18],
  [{ kind: "long", value: 1 }, "none", 129, 19],
  [{ kind: "string", chars: 36 }, "none", 128, 47],
  [{ kind: "long", value: 1 }, "timeWindow", 128, 33],
] as const)("%o in %s with max parallelism %d and a Long takes %d bytes", (key, namespace, maxParallelism, bytes) => {
  const state = { kind: "value", value: { kind: "long", value: 1 }, ttl: false } as const;
  expect(written({ maxParallelism, key, namespace, state })).toBe(bytes);
});

test("a time to live takes an object of 24 bytes for each value on the heap, and of 32 with wide references", () => {
  fc.assert(
    fc.property(anyEntry, ({ state, ...entry }) => {
      if (state.kind === "timer") return;
      const values = state.kind === "list" ? state.elements : state.kind === "map" ? state.entries : 1;
      for (const [referenceBytes, bytes] of [
        [4, 24],
        [8, 32],
      ] as const) {
        const at = (ttl: boolean): number =>
          heapBytes(heapEntry({ ...entry, state: withTtl(state, ttl) }, referenceBytes));
        expect(at(true) - at(false)).toBe(values * bytes);
      }
    }),
    runs(50),
  );
});

describe("the windows of a record", () => {
  const anyWindows = fc.record({
    sizeMillis: fc.integer({ min: 1, max: 5_000 }),
    slideMillis: fc.integer({ min: 1, max: 5_000 }),
  });

  it("are between the least and the most, and hold it", () => {
    fc.assert(
      fc.property(anyWindows, fc.integer(), (windows, timestamp) => {
        const starts = windowStarts(timestamp, windows);
        const { least, most } = panesPerRecord(windows);
        expect(starts.length >= least && starts.length <= most).toBe(true);
        expect(starts.every((start) => start <= timestamp && timestamp < start + windows.sizeMillis)).toBe(true);
      }),
      runs(300),
    );
  });

  it("are on average the size in slides", () => {
    const windows = { sizeMillis: 10, slideMillis: 3 };
    const counts = [0, 1, 2].map((timestamp) => windowStarts(timestamp, windows).length);
    expect(counts.reduce((sum, count) => sum + count, 0) / 3).toBeCloseTo(averagePanes(windows), 12);
    expect(panesPerRecord({ sizeMillis: 86_400_000, slideMillis: 1_000 })).toEqual({ least: 86_400, most: 86_400 });
  });

  it("have one timer each, and two with lateness", () => {
    expect([0, 1].map(timersPerWindow)).toEqual([1, 2]);
  });
});
