import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { evaluate, type Givens } from "../../../src/model/evaluate.js";
import { stateModel } from "../../../src/model/state/index.js";
import { describedEntry, timerBeside, type EntryInputs } from "../../../src/model/state/described.js";
import type { StateEntry } from "../../../src/model/state/entry/description.js";
import { arrayListSlots } from "../../../src/model/state/entry/heap/capacities.js";
import { heapCheckpointEntry } from "../../../src/model/state/entry/heap-checkpoint.js";
import { heapEntry } from "../../../src/model/state/entry/heap/heap-entry.js";
import { heapBytes, type HeapObject } from "../../../src/model/state/entry/heap/heap-object.js";
import { rocksEntry } from "../../../src/model/state/entry/rocks-entry.js";
import { savepointEntry } from "../../../src/model/state/entry/savepoint-entry.js";
import { rocksSizes } from "../../../src/model/state/entry/sizes.js";
import { heapBytesOf, rocksBytesOf, savepointBytesOf } from "../../../src/model/state/per-key.js";
import { bytesIn } from "../../../src/model/serialization/types/layout.js";
import { runs, talkWith } from "../../support/scenarios.js";

/** Any description of an entry, around the sizes at which a length or a table takes more. */
const anyDescription: fc.Arbitrary<Givens> = fc.record({
  keyType: fc.constantFrom("int", "long", "string"),
  keyCharacters: fc.oneof(fc.nat(200), fc.constantFrom(125, 126, 127, 16_000)),
  entryNamespace: fc.constantFrom("timeWindow", "none"),
  stateKind: fc.constantFrom("value", "list", "map"),
  setValueBytes: fc.oneof(fc.nat(300), fc.constantFrom(null)),
  elementsPerKey: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(12, 13, 24, 25, 48, 49)),
  mapKeyBytes: fc.nat(40),
  stateTtl: fc.constantFrom("off", "on"),
  timersPerEntry: fc.nat(3),
  setMaxParallelism: fc.constantFrom(80, 128, 129, 4096, 32_768),
});

type Numbers = Readonly<Record<string, number>>;

function known(description: Givens): { numbers: Numbers; entry: StateEntry; timers: number } {
  const { values } = evaluate(stateModel, talkWith(description));
  const numbers = values as Numbers;
  return { numbers, entry: describedEntry(values as unknown as EntryInputs), timers: numbers.timersPerEntry ?? NaN };
}

function everywhere(law: (subject: ReturnType<typeof known>) => void): void {
  fc.assert(
    fc.property(anyDescription, (description) => {
      law(known(description));
    }),
    runs(300),
  );
}

const total = (entry: StateEntry): number => bytesIn(rocksEntry(entry).key) + bytesIn(rocksEntry(entry).value);

describe("the quantities of an entry in RocksDB", () => {
  it("are the bytes that Flink writes", () => {
    everywhere(({ numbers, entry }) => {
      expect(rocksSizes(entry)).toEqual({
        keyBytes: numbers.rocksKeyBytes,
        valueBytes: numbers.rocksValueBytes,
        entriesPerKey: numbers.rocksEntriesPerKey,
      });
      expect(total(entry)).toBe((numbers.rocksKeyBytes ?? NaN) + (numbers.rocksValueBytes ?? NaN));
    });
  });

  it("count timers as they are written", () => {
    everywhere(({ numbers, entry, timers }) => {
      expect(numbers.timerBytes).toBe(timers * total(timerBeside(entry)));
      expect(numbers.rocksBytesPerKey).toBe(rocksBytesOf(entry, timers));
    });
  });

  it("come to what a canonical savepoint has, entry by entry", () => {
    everywhere(({ numbers, entry, timers }) => {
      const inSavepoint = (one: StateEntry): number => bytesIn(savepointEntry(one, false));
      const expected = rocksEntry(entry).entriesPerKey * inSavepoint(entry) + timers * inSavepoint(timerBeside(entry));
      expect(numbers.snapshotBytesPerKey).toBe(expected);
      expect(savepointBytesOf(entry, timers)).toBe(expected);
    });
  });
});

/** Those whose class is known: not the values, and not the keys of a map. */
function ofKnownClass(objects: readonly HeapObject[]): readonly HeapObject[] {
  return objects.filter(({ what, type }) => type !== "byte[]" || what.startsWith("letters"));
}

/** What the quantities assume of an object of which only its serialized size is known. */
const assumedObject = (bytes: number): number => 8 * Math.ceil((12 + bytes) / 8);

describe("the quantities of an entry on the heap", () => {
  it("are the objects that JOL finds, but for values and keys in maps, whose classes are assumed, and places in lists", () => {
    everywhere(({ numbers, entry }) => {
      const { state } = entry;
      if (state.kind === "timer") return;
      const values = state.kind === "value" ? 1 : (numbers.elementsPerKey ?? NaN);
      const assumed =
        values * assumedObject(numbers.valueBytes ?? NaN) +
        (state.kind === "map" ? values * assumedObject(numbers.mapKeyBytes ?? NaN) : 0);
      const exact = heapBytes(ofKnownClass(heapEntry(entry, 4))) + assumed + TABLE;
      if (state.kind === "list" && values > 10) {
        // The array has from as many places as elements to half as many again.
        const free = 4 * (arrayListSlots(values) - 1.25 * values);
        expect(Math.abs((numbers.heapEntryBytes ?? NaN) - (exact - free))).toBeLessThan(8);
      } else {
        expect(numbers.heapEntryBytes).toBe(exact);
      }
    });
  });

  it("take a timer for the two objects that JOL finds, and its places in the queue and the set", () => {
    everywhere(({ numbers, entry, timers }) => {
      const own = heapEntry(timerBeside(entry), 4).filter(({ what }) => /^(timer|place)/.test(what));
      expect(own).toHaveLength(2);
      expect(numbers.heapTimerBytes).toBe(timers * (heapBytes(own) + QUEUE + TABLE));
    });
  });

  it("are what the figures draw", () => {
    everywhere(({ numbers, entry, timers }) => {
      expect(heapBytesOf(entry, { timers, referenceBytes: 4 })).toBe(numbers.heapBytesPerKey);
      expect(heapBytesOf(entry, { timers, referenceBytes: 8 })).toBeGreaterThan(numbers.heapBytesPerKey ?? NaN);
    });
  });
});

/** Two references in a table that is half full, and one and a quarter in an array that grows by half. */
const TABLE = 8;
const QUEUE = 5;

test("assume of a value what is so for the classes of Java, and some bytes less than an array of bytes takes", () => {
  const [int, long, text] = [4, 8, 16].map(assumedObject);
  expect([int, long, text]).toEqual([16, 24, 32]);
  const array = heapEntry({ ...known({ setValueBytes: 100 }).entry }, 4).find(({ type }) => type === "byte[]");
  expect([array?.bytes, assumedObject(100)]).toEqual([120, 112]);
});

test("an int, a window and four aggregates take 82 bytes with their timer in RocksDB, 98 in a savepoint, 221 on the heap", () => {
  const { numbers } = known({ setMaxParallelism: 128 });
  expect([numbers.rocksBytesPerKey, numbers.snapshotBytesPerKey, numbers.heapBytesPerKey]).toEqual([82, 98, 221]);
});

describe("the quantities of a snapshot of the heap", () => {
  it("are the bytes that the heap backend writes", () => {
    everywhere(({ numbers, entry, timers }) => {
      expect(numbers.heapSnapshotBytesPerKey).toBe(
        bytesIn(heapCheckpointEntry(entry)) + timers * bytesIn(heapCheckpointEntry(timerBeside(entry))),
      );
    });
  });
});
