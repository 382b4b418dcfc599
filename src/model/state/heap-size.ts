import { derive } from "../quantity.js";
import { assumed, cited, derived } from "../sources.js";
import { hashMapSlots } from "./entry/heap/capacities.js";
import { snapshotBytesPerKey, valueBytes } from "./entry-size.js";
import {
  elementsPerKey,
  entryNamespace,
  keyCharacters,
  keyType,
  mapKeyBytes,
  stateKind,
  stateTtl,
  timersPerEntry,
} from "./inputs.js";

const measured = cited(
  "vectors",
  "vectors/state: objects of Flink 2.3, measured with JOL on OpenJDK 17, references of 4 bytes",
);

export const heapKeyBytes = derive({
  id: "heapKeyBytes",
  symbol: "h_k",
  title: "The key as an object",
  unit: "bytes",
  source: measured,
  uses: [keyType, keyCharacters],
  cases: [
    { when: ({ keyType }) => keyType === "int", says: "an Integer", compute: () => 16, tex: () => "16" },
    { when: ({ keyType }) => keyType === "long", says: "a Long", compute: () => 24, tex: () => "24" },
    {
      when: () => true,
      says: "a String of ASCII and its array",
      compute: ({ keyCharacters }) => 24 + 8 * Math.ceil((16 + keyCharacters) / 8),
      tex: ({ keyCharacters }) => String.raw`24 + 8 \cdot \left\lceil \frac{16 + ${keyCharacters}}{8} \right\rceil`,
    },
  ],
});

export const heapNamespaceBytes = derive({
  id: "heapNamespaceBytes",
  symbol: "h_n",
  title: "The namespace as an object",
  unit: "bytes",
  source: measured,
  uses: [entryNamespace],
  cases: [
    {
      when: ({ entryNamespace }) => entryNamespace === "timeWindow",
      says: "a TimeWindow",
      compute: () => 32,
      tex: () => "32",
    },
    { when: () => true, says: "one object for all keys", compute: () => 0, tex: () => "0" },
  ],
});

/** An object has a header of 12 bytes, and all objects are multiples of 8 bytes. */
export const heapValueBytes = derive({
  id: "heapValueBytes",
  symbol: "h_v",
  title: "One value as an object",
  unit: "bytes",
  source: assumed("an object whose fields are as wide as they are serialized; with a time to live, another around it"),
  uses: [valueBytes, stateTtl],
  cases: [
    {
      when: ({ stateTtl }) => stateTtl === "on",
      says: "with a time to live",
      compute: ({ valueBytes }) => 8 * Math.ceil((12 + valueBytes) / 8) + 24,
      tex: ({ valueBytes }) => String.raw`8 \cdot \left\lceil \frac{12 + ${valueBytes}}{8} \right\rceil + 24`,
    },
    {
      when: () => true,
      says: "without a time to live",
      compute: ({ valueBytes }) => 8 * Math.ceil((12 + valueBytes) / 8),
      tex: ({ valueBytes }) => String.raw`8 \cdot \left\lceil \frac{12 + ${valueBytes}}{8} \right\rceil`,
    },
  ],
});

/** Beside the values: the list with its array, or the map with its table, nodes and keys. */
export const heapContainerBytes = derive({
  id: "heapContainerBytes",
  symbol: "h_c",
  title: "What holds the values of one key together",
  unit: "bytes",
  source: measured,
  uses: [stateKind, elementsPerKey, mapKeyBytes],
  cases: [
    {
      when: ({ stateKind, elementsPerKey }) => stateKind === "list" && elementsPerKey <= 10,
      says: "an ArrayList with its first 10 places",
      compute: () => 24 + 56,
      tex: () => "24 + 56",
    },
    {
      when: ({ stateKind }) => stateKind === "list",
      says: "an ArrayList, a fifth of its places free, for it grows by half",
      compute: ({ elementsPerKey }) => 24 + 8 * Math.ceil((16 + 5 * elementsPerKey) / 8),
      tex: ({ elementsPerKey }) =>
        String.raw`24 + 8 \cdot \left\lceil \frac{16 + 5 \cdot ${elementsPerKey}}{8} \right\rceil`,
    },
    {
      when: ({ stateKind }) => stateKind === "map",
      says: "a HashMap with its table, a node and a key for each entry",
      compute: ({ elementsPerKey, mapKeyBytes }) =>
        64 + 4 * hashMapSlots(elementsPerKey) + elementsPerKey * (32 + 8 * Math.ceil((12 + mapKeyBytes) / 8)),
      tex: ({ elementsPerKey, mapKeyBytes }) =>
        String.raw`64 + 4 \cdot \max\left(16,\, \operatorname{roundup}\left(\frac{4 \cdot ${elementsPerKey}}{3}\right)\right) + ${elementsPerKey} \cdot \left(32 + 8 \cdot \left\lceil \frac{12 + ${mapKeyBytes}}{8} \right\rceil\right)`,
    },
    { when: () => true, says: "nothing", compute: () => 0, tex: () => "0" },
  ],
});

/** The 40 and the 8: the entry of Flink’s map, and its place in a table that is half full, which is assumed. */
export const heapEntryBytes = derive({
  id: "heapEntryBytes",
  symbol: "h_e",
  title: "State of one key and window on the heap",
  unit: "bytes",
  source: measured,
  uses: [heapKeyBytes, heapNamespaceBytes, heapValueBytes, heapContainerBytes, stateKind, elementsPerKey],
  cases: [
    {
      when: ({ stateKind }) => stateKind === "value",
      says: "one value",
      compute: ({ heapKeyBytes, heapNamespaceBytes, heapValueBytes }) =>
        40 + 8 + heapKeyBytes + heapNamespaceBytes + heapValueBytes,
      tex: ({ heapKeyBytes, heapNamespaceBytes, heapValueBytes }) =>
        `40 + 8 + ${heapKeyBytes} + ${heapNamespaceBytes} + ${heapValueBytes}`,
    },
    {
      when: () => true,
      says: "several values",
      compute: ({ heapKeyBytes, heapNamespaceBytes, heapContainerBytes, elementsPerKey, heapValueBytes }) =>
        40 + 8 + heapKeyBytes + heapNamespaceBytes + heapContainerBytes + elementsPerKey * heapValueBytes,
      tex: ({ heapKeyBytes, heapNamespaceBytes, heapContainerBytes, elementsPerKey, heapValueBytes }) =>
        String.raw`40 + 8 + ${heapKeyBytes} + ${heapNamespaceBytes} + ${heapContainerBytes} + ${elementsPerKey} \cdot ${heapValueBytes}`,
    },
  ],
});

/**
 * The timer and the node by which it is found again, as measured; its places in the queue and in the table of nodes,
 * assumed to be a fifth and half free. Its key and its window are the objects of the entry.
 */
export const heapTimerBytes = derive({
  id: "heapTimerBytes",
  symbol: "h_y",
  title: "Timers of one key and window, on the heap",
  unit: "bytes",
  source: measured,
  uses: [timersPerEntry],
  compute: ({ timersPerEntry }) => timersPerEntry * (32 + 32 + 5 + 8),
  tex: ({ timersPerEntry }) => String.raw`${timersPerEntry} \cdot \left(32 + 32 + 5 + 8\right)`,
});

export const heapBytesPerKey = derive({
  id: "heapBytesPerKey",
  symbol: "h_q",
  title: "What one key and window takes on the heap",
  unit: "bytes",
  source: derived("the entry, and its timers"),
  uses: [heapEntryBytes, heapTimerBytes],
  compute: ({ heapEntryBytes, heapTimerBytes }) => heapEntryBytes + heapTimerBytes,
  tex: ({ heapEntryBytes, heapTimerBytes }) => `${heapEntryBytes} + ${heapTimerBytes}`,
});

export const heapOverSnapshot = derive({
  id: "heapOverSnapshot",
  symbol: "h_f",
  title: "Bytes on the heap for each byte of a canonical savepoint",
  unit: "factor",
  source: derived("the same key and window in both"),
  uses: [heapBytesPerKey, snapshotBytesPerKey],
  compute: ({ heapBytesPerKey, snapshotBytesPerKey }) => heapBytesPerKey / snapshotBytesPerKey,
  tex: ({ heapBytesPerKey, snapshotBytesPerKey }) => String.raw`\frac{${heapBytesPerKey}}{${snapshotBytesPerKey}}`,
});
