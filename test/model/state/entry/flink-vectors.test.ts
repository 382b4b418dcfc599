import { describe, expect, it, test } from "vitest";
import { heapCheckpointEntry, heapCheckpointOverhead } from "../../../../src/model/state/entry/heap-checkpoint.js";
import { keyGroupOfEntry } from "../../../../src/model/state/entry/key-group.js";
import { panesPerRecord, windowStarts } from "../../../../src/model/state/entry/panes.js";
import { rocksEntry } from "../../../../src/model/state/entry/rocks-entry.js";
import {
  END_OF_KEY_GROUP,
  savepointEntry,
  savepointOverhead,
} from "../../../../src/model/state/entry/savepoint-entry.js";
import { bytesIn } from "../../../../src/model/serialization/types/layout.js";
import { vectors, type Row } from "../../memory/flink/vectors.js";
import { entryOf, hexOf } from "./entries.js";

const { entries = [], snapshots = [] } = vectors("state/entries");
const { panes = [] } = vectors("state/panes");

const raw = (row: Row): readonly (readonly [key: string, value: string])[] => row.entries as never;

/** Of a map, Flink’s vectors have all entries, in the order of their bytes. */
const isAmong = (row: Row): boolean => {
  const { key, value } = rocksEntry(entryOf(row));
  return raw(row).some(([itsKey, itsValue]) => itsKey === hexOf(key) && itsValue === hexOf(value));
};

describe("the bytes in RocksDB", () => {
  it("are those that Flink wrote, key and value", () => {
    expect(entries.length).toBeGreaterThan(500);
    expect(entries.filter((row) => !isAmong(row))).toEqual([]);
  });

  it("are as many entries as Flink wrote", () => {
    const counts = entries.map((row) => rocksEntry(entryOf(row)).entriesPerKey);
    expect(counts).toEqual(entries.map((row) => raw(row).length));
  });

  it("begin with the key group of the key", () => {
    expect(entries.map((row) => keyGroupOfEntry(entryOf(row)))).toEqual(entries.map(({ keyGroup }) => keyGroup));
  });

  it("have been compared for every kind of state, with a time to live and without", () => {
    const kinds = new Set(
      entries.map(({ state }) => JSON.stringify([(state as Row).kind, (state as Row).ttl ?? null])),
    );
    expect(kinds.size).toBe(11);
  });
});

const single = snapshots.filter((row) => rocksEntry(entryOf(row)).entriesPerKey === 1);

describe("a canonical savepoint", () => {
  it("has the number of the state, the entry, and the end of the key group", () => {
    expect(single.length).toBeGreaterThan(50);
    const ends = END_OF_KEY_GROUP.map((byte) => byte.toString(16)).join("");
    const wrong = single.filter((row) => row.full !== `0000${hexOf(savepointEntry(entryOf(row), true))}${ends}`);
    expect(wrong).toEqual([]);
  });

  it("has no byte for key groups without entries", () => {
    const { perEntry, perStateInGroup, perGroup } = savepointOverhead;
    const wrong = snapshots.filter((row) => {
      const { key, value, entriesPerKey } = rocksEntry(entryOf(row));
      const bytes = entriesPerKey * (bytesIn(key) + bytesIn(value) + perEntry);
      return bytes + perStateInGroup + perGroup !== row.fullBytes;
    });
    expect(wrong).toEqual([]);
  });
});

describe("a checkpoint of the heap", () => {
  /** Maps of several entries stand in the order of a HashMap. */
  const ordered = snapshots.filter(({ state }) => (state as Row).kind !== "map" || (state as Row).entries === 1);

  it("has the key group, the number of the state and of its entries, and the entry", () => {
    const wrong = ordered.filter((row) => {
      const group = Number(row.keyGroup).toString(16).padStart(8, "0");
      return row.heap !== `${group}000000000001${hexOf(heapCheckpointEntry(entryOf(row)))}`;
    });
    expect(wrong).toEqual([]);
  });

  it("has bytes for every key group of the state", () => {
    const { perStateInGroup, perGroup } = heapCheckpointOverhead;
    const wrong = snapshots.filter((row) => {
      const beside = Number(row.maxParallelism) * (perStateInGroup + perGroup);
      return beside + bytesIn(heapCheckpointEntry(entryOf(row))) !== row.heapBytes;
    });
    expect(wrong).toEqual([]);
  });
});

test("a record is in as many sliding windows as Flink assigns it to, and in the same", () => {
  expect(panes.length).toBeGreaterThan(100);
  const computed = panes.map(({ size, slide, offset, timestamp }) => {
    const windows = { sizeMillis: Number(size), slideMillis: Number(slide), offsetMillis: Number(offset) };
    return { ...panesPerRecord(windows), first: windowStarts(Number(timestamp), windows) };
  });
  expect(computed).toEqual(panes.map(({ least, most, first }) => ({ least, most, first })));
});
