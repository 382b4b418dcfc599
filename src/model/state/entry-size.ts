import { aggregateFieldBytes, aggregateFields } from "../capacity/inputs.js";
import { derive, known } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { keyGroupPrefixBytes } from "../slots/max-parallelism.js";
import {
  elementsPerKey,
  entryNamespace,
  keyCharacters,
  keyType,
  mapKeyBytes,
  setValueBytes,
  stateKind,
  stateTtl,
  timersPerEntry,
} from "./inputs.js";

const layout = cited("vectors", "vectors/state: what RocksDB holds after Flink has written");

/** Strings of as many characters and more have a length of two bytes in front. */
const LONG_STRING = 127;

export const keyBytes = derive({
  id: "keyBytes",
  symbol: "e_k",
  title: "The key, serialized",
  unit: "bytes",
  source: cited("flink", "IntSerializer, LongSerializer, StringValue.writeString"),
  uses: [keyType, keyCharacters],
  cases: [
    { when: ({ keyType }) => keyType === "int", says: "an int", compute: () => 4, tex: () => "4" },
    { when: ({ keyType }) => keyType === "long", says: "a long", compute: () => 8, tex: () => "8" },
    {
      when: ({ keyCharacters }) => keyCharacters < LONG_STRING,
      says: "a String, with a length of one byte",
      compute: ({ keyCharacters }) => 1 + keyCharacters,
      tex: ({ keyCharacters }) => `1 + ${keyCharacters}`,
    },
    {
      when: () => true,
      says: "a String, with a length of two bytes",
      compute: ({ keyCharacters }) => 2 + keyCharacters,
      tex: ({ keyCharacters }) => `2 + ${keyCharacters}`,
    },
  ],
});

/** The declared length of no namespace is 0, and one byte is written all the same. */
export const namespaceBytes = derive({
  id: "namespaceBytes",
  symbol: "e_n",
  title: "The namespace, serialized",
  unit: "bytes",
  source: cited("flink", "VoidNamespaceSerializer; TimeWindow.Serializer: start and end"),
  uses: [entryNamespace],
  cases: [
    {
      when: ({ entryNamespace }) => entryNamespace === "timeWindow",
      says: "a time window",
      compute: () => 16,
      tex: () => String.raw`2 \cdot 8`,
    },
    { when: () => true, says: "no namespace", compute: () => 1, tex: () => "1" },
  ],
});

export const valueBytes = derive({
  id: "valueBytes",
  symbol: "e_v",
  title: "One value, serialized",
  unit: "bytes",
  source: derived("the size that is set, or the aggregates of the talk’s window"),
  uses: [aggregateFields, aggregateFieldBytes],
  considers: [setValueBytes],
  cases: [
    {
      when: ({ setValueBytes }) => known(setValueBytes),
      says: "set",
      compute: ({ setValueBytes }) => setValueBytes,
      tex: ({ setValueBytes }) => setValueBytes,
    },
    {
      when: () => true,
      says: "the aggregates",
      compute: ({ aggregateFields, aggregateFieldBytes }) => aggregateFields * aggregateFieldBytes,
      tex: ({ aggregateFields, aggregateFieldBytes }) => String.raw`${aggregateFields} \cdot ${aggregateFieldBytes}`,
    },
  ],
});

export const ttlBytes = derive({
  id: "ttlBytes",
  symbol: "e_x",
  title: "The time of the last access",
  unit: "bytes",
  source: cited("flink", "TtlStateFactory.TtlSerializer: a long in front of the value"),
  uses: [stateTtl],
  cases: [
    { when: ({ stateTtl }) => stateTtl === "on", says: "with a time to live", compute: () => 8, tex: () => "8" },
    { when: () => true, says: "without", compute: () => 0, tex: () => "0" },
  ],
});

export const rocksKeyBytes = derive({
  id: "rocksKeyBytes",
  symbol: "e_r",
  title: "The key of an entry in RocksDB",
  unit: "bytes",
  source: layout,
  uses: [keyGroupPrefixBytes, keyBytes, namespaceBytes, mapKeyBytes, stateKind],
  cases: [
    {
      when: ({ stateKind }) => stateKind === "map",
      says: "with the key of the map",
      compute: ({ keyGroupPrefixBytes, keyBytes, namespaceBytes, mapKeyBytes }) =>
        keyGroupPrefixBytes + keyBytes + namespaceBytes + mapKeyBytes,
      tex: ({ keyGroupPrefixBytes, keyBytes, namespaceBytes, mapKeyBytes }) =>
        `${keyGroupPrefixBytes} + ${keyBytes} + ${namespaceBytes} + ${mapKeyBytes}`,
    },
    {
      when: () => true,
      says: "key group, key and namespace",
      compute: ({ keyGroupPrefixBytes, keyBytes, namespaceBytes }) => keyGroupPrefixBytes + keyBytes + namespaceBytes,
      tex: ({ keyGroupPrefixBytes, keyBytes, namespaceBytes }) =>
        `${keyGroupPrefixBytes} + ${keyBytes} + ${namespaceBytes}`,
    },
  ],
});

/** The elements of a list are one value, with a comma between two; a value of a map has a flag for null in front. */
export const rocksValueBytes = derive({
  id: "rocksValueBytes",
  symbol: "e_w",
  title: "The value of an entry in RocksDB",
  unit: "bytes",
  source: layout,
  uses: [stateKind, valueBytes, ttlBytes, elementsPerKey],
  cases: [
    {
      when: ({ stateKind }) => stateKind === "list",
      says: "the elements of a list, and a comma between two",
      compute: ({ valueBytes, ttlBytes, elementsPerKey }) => elementsPerKey * (valueBytes + ttlBytes + 1) - 1,
      tex: ({ valueBytes, ttlBytes, elementsPerKey }) =>
        String.raw`${elementsPerKey} \cdot \left(${valueBytes} + ${ttlBytes} + 1\right) - 1`,
    },
    {
      when: ({ stateKind }) => stateKind === "map",
      says: "one value of a map, and whether it is null",
      compute: ({ valueBytes, ttlBytes }) => 1 + valueBytes + ttlBytes,
      tex: ({ valueBytes, ttlBytes }) => `1 + ${valueBytes} + ${ttlBytes}`,
    },
    {
      when: () => true,
      says: "one value",
      compute: ({ valueBytes, ttlBytes }) => valueBytes + ttlBytes,
      tex: ({ valueBytes, ttlBytes }) => `${valueBytes} + ${ttlBytes}`,
    },
  ],
});

export const rocksEntriesPerKey = derive({
  id: "rocksEntriesPerKey",
  symbol: "e_p",
  title: "Entries in RocksDB for each key and window",
  unit: "count",
  source: layout,
  uses: [stateKind, elementsPerKey],
  cases: [
    {
      when: ({ stateKind }) => stateKind === "map",
      says: "one for each key of the map",
      compute: ({ elementsPerKey }) => elementsPerKey,
      tex: ({ elementsPerKey }) => elementsPerKey,
    },
    { when: () => true, says: "one", compute: () => 1, tex: () => "1" },
  ],
});

export const timerBytes = derive({
  id: "timerBytes",
  symbol: "e_y",
  title: "Timers of one key and window, in RocksDB",
  unit: "bytes",
  source: cited("flink", "TimerSerializer: the time, the key, the namespace, behind the key group"),
  uses: [timersPerEntry, keyGroupPrefixBytes, keyBytes, namespaceBytes],
  compute: ({ timersPerEntry, keyGroupPrefixBytes, keyBytes, namespaceBytes }) =>
    timersPerEntry * (keyGroupPrefixBytes + 8 + keyBytes + namespaceBytes),
  tex: ({ timersPerEntry, keyGroupPrefixBytes, keyBytes, namespaceBytes }) =>
    String.raw`${timersPerEntry} \cdot \left(${keyGroupPrefixBytes} + 8 + ${keyBytes} + ${namespaceBytes}\right)`,
});

export const rocksBytesPerKey = derive({
  id: "rocksBytesPerKey",
  symbol: "e_q",
  title: "What one key and window takes in RocksDB",
  unit: "bytes",
  source: derived("entries and timers, before RocksDB’s own additions and its compression"),
  uses: [rocksEntriesPerKey, rocksKeyBytes, rocksValueBytes, timerBytes],
  compute: ({ rocksEntriesPerKey, rocksKeyBytes, rocksValueBytes, timerBytes }) =>
    rocksEntriesPerKey * (rocksKeyBytes + rocksValueBytes) + timerBytes,
  tex: ({ rocksEntriesPerKey, rocksKeyBytes, rocksValueBytes, timerBytes }) =>
    String.raw`${rocksEntriesPerKey} \cdot \left(${rocksKeyBytes} + ${rocksValueBytes}\right) + ${timerBytes}`,
});

/** Each entry and each timer has two lengths of four bytes there. A full checkpoint of 1.3 has the same form. */
export const snapshotBytesPerKey = derive({
  id: "snapshotBytesPerKey",
  symbol: "e_f",
  title: "What one key and window takes in a canonical savepoint",
  unit: "bytes",
  source: cited("flink", "FullSnapshotAsyncWriter: lengths of key and value, four bytes each"),
  uses: [rocksBytesPerKey, rocksEntriesPerKey, timersPerEntry],
  compute: ({ rocksBytesPerKey, rocksEntriesPerKey, timersPerEntry }) =>
    rocksBytesPerKey + 8 * (rocksEntriesPerKey + timersPerEntry),
  tex: ({ rocksBytesPerKey, rocksEntriesPerKey, timersPerEntry }) =>
    String.raw`${rocksBytesPerKey} + 8 \cdot \left(${rocksEntriesPerKey} + ${timersPerEntry}\right)`,
});
