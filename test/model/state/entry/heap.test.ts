import { describe, expect, it, test } from "vitest";
import type { StateEntry } from "../../../../src/model/state/entry/description.js";
import { tableSlots } from "../../../../src/model/state/entry/heap/capacities.js";
import { heapEntry } from "../../../../src/model/state/entry/heap/heap-entry.js";
import { heapBytes, type HeapObject } from "../../../../src/model/state/entry/heap/heap-object.js";
import type { ReferenceBytes } from "../../../../src/model/state/entry/heap/object-size.js";
import { emptyState, emptyTimers } from "../../../../src/model/state/entry/heap/tables.js";
import { thenHeapEntry, thenNamespace } from "../../../../src/model/state/entry/heap/then.js";
import { vectors, type Row } from "../../memory/flink/vectors.js";
import { entryOf } from "./entries.js";

type Objects = Readonly<Record<string, readonly [count: number, bytes: number]>>;

const files: readonly (readonly [ReferenceBytes, string])[] = [
  [4, "state/heap"],
  [8, "state/heap-wide"],
];

/** What JOL found, with the names of classes as ours are. */
const found = (row: Row): Objects =>
  Object.fromEntries(
    (row.objects as readonly (readonly [string, number, number])[]).map(([type, count, bytes]) => [
      named(type),
      [count, bytes],
    ]),
  );

/** "[Ljava.util.HashMap$Node;" is "HashMap.Node[]". */
function named(type: string): string {
  if (type === "[B") return "byte[]";
  const simple = (name: string): string =>
    name.replace(/.*\./, "").replace("CopyOnWriteStateMap$StateMapEntry", "StateMapEntry").replace("$", ".");
  return type.startsWith("[L") ? `${simple(type.slice(2, -1))}[]` : simple(type);
}

function ofType(objects: readonly HeapObject[]): Objects {
  const sums: Record<string, readonly [number, number]> = {};
  for (const { type, count, bytes } of objects) {
    const [before, bytesBefore] = sums[type] ?? [0, 0];
    sums[type] = [before + count, bytesBefore + count * bytes];
  }
  return sums;
}

/** All tables share one empty array of two slots, which JOL counts. */
function withEmptyArray(objects: Objects, referenceBytes: ReferenceBytes): Objects {
  const [count, bytes] = objects["StateMapEntry[]"] ?? [0, 0];
  return { ...objects, "StateMapEntry[]": [count + 1, bytes + 16 + 2 * referenceBytes] };
}

describe.each(files)("with references of %d bytes", (referenceBytes, file) => {
  const { entries = [], empty = [] } = vectors(file);

  it("an entry is the objects that JOL finds", () => {
    expect(entries.length).toBeGreaterThan(80);
    const computed = entries.map((row) => ofType(heapEntry(entryOf(row), referenceBytes)));
    expect(computed).toEqual(entries.map(found));
  });

  it("a state and a queue of timers without an entry are the objects that JOL finds", () => {
    const computed = empty.map(({ keyGroups, state }) =>
      state === "timer"
        ? ofType(emptyTimers(Number(keyGroups), referenceBytes))
        : withEmptyArray(ofType(emptyState(Number(keyGroups), referenceBytes)), referenceBytes),
    );
    expect(computed).toEqual(empty.map(found));
  });
});

test("the table of a key group has as many slots as Flink's, or those that it is growing to", () => {
  const { slots = [] } = vectors("state/heap");
  const NOT_GROWING = 2;
  const expected = slots.map(({ slots: now, growingTo }) => (growingTo === NOT_GROWING ? now : growingTo));
  expect(slots.map(({ entries }) => tableSlots(Number(entries)))).toEqual(expected);
  expect(tableSlots(0)).toBe(128);
});

const counted: StateEntry = {
  maxParallelism: 128,
  key: { kind: "long", value: 1000 },
  namespace: "timeWindow",
  state: { kind: "value", value: { kind: "long", value: 1000 }, ttl: false },
};

test("a Long for a Long takes 88 bytes, and 120 with a window of its own", () => {
  expect(heapBytes(heapEntry({ ...counted, namespace: "none" }, 4))).toBe(88);
  expect(heapBytes(heapEntry(counted, 4))).toBe(120);
});

test("an entry was 8 bytes less in 1.3, but each window had a map in each key group", () => {
  expect(heapBytes(thenHeapEntry(counted, 4))).toBe(80);
  expect(heapBytes(thenHeapEntry({ ...counted, state: { kind: "timer" } }, 4))).toBe(120);
  expect(heapBytes(thenNamespace(1, 4))).toBe(160);
});
