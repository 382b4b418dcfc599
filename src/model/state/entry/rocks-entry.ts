import type { Layout, Span } from "../../serialization/types/layout.js";
import type { StateEntry } from "./description.js";
import { keyGroupSpan } from "./key-group.js";
import { isNamespaceVariable, namespaceSpans } from "./namespace.js";
import { rocksValue } from "./rocks-value.js";
import { TIMER_MILLIS } from "./sample.js";
import { bigEndian, isVariable, LONG_BYTES, written } from "./written.js";

/** An entry as RocksDB gets it from Flink, before RocksDB compresses blocks and adds what is its own. */
export interface RocksEntry {
  readonly key: Layout;
  readonly value: Layout;
  /** Entries of RocksDB that one key and namespace have in the state: one for each entry of a map, else 1. */
  readonly entriesPerKey: number;
}

/**
 * The bytes of an entry in RocksDB, the same in 1.3 and 2.3. Of a map, those of its first entry. In 1.3 no state has a
 * time to live, and timers are on the heap.
 * Source: `SerializedCompositeKeyBuilder`, `RocksDBMapState`, `RocksDBCachingPriorityQueueSet`; of 1.3
 * `AbstractRocksDBState`. Compared in the tests with what is in RocksDB.
 */
export function rocksEntry(entry: StateEntry): RocksEntry {
  const { state } = entry;
  return {
    key: { spans: state.kind === "timer" ? timerKey(entry) : stateKey(entry) },
    value: { spans: rocksValue(state) },
    entriesPerKey: state.kind === "map" ? state.entries : 1,
  };
}

/**
 * Key group, key, namespace, and the key of a map. If both key and namespace vary in length, each is followed by its
 * length, so that no two pairs look the same. The key of a map is the last, and never needs one.
 */
function stateKey(entry: StateEntry): readonly Span[] {
  const isAmbiguous = isVariable(entry.key) && isNamespaceVariable(entry.namespace);
  const ended = (spans: readonly Span[]): readonly Span[] =>
    isAmbiguous ? [...spans, ...spans.map(lengthBehind)] : spans;
  const key: Span = { path: "key", what: "key", bytes: written(entry.key) };
  return [keyGroupSpan(entry), ...ended([key]), ...ended(namespaceSpans(entry.namespace)), ...mapKey(entry)];
}

function mapKey({ state }: StateEntry): readonly Span[] {
  return state.kind === "map" ? [{ path: "mapKey", what: "key in the map", bytes: written(state.mapKey) }] : [];
}

/** The length of a part, its least significant byte first, in as many bytes as it needs. */
function lengthBehind({ path, bytes }: Span): Span {
  const lengthBytes = [bytes.length & 0xff];
  for (let rest = bytes.length >>> 8; rest !== 0; rest >>>= 8) lengthBytes.push(rest & 0xff);
  return { path, what: `length of the ${path}`, bytes: lengthBytes };
}

/**
 * Timers are in order as bytes, so the time stands first, with its sign turned round; no lengths stand between.
 * Source: `TimerSerializer`.
 */
function timerKey(entry: StateEntry): readonly Span[] {
  return [keyGroupSpan(entry), ...timerSpans(entry)];
}

/** A timer as its serializer writes it, in RocksDB and in every snapshot. */
export function timerSpans({ key, namespace }: StateEntry): readonly Span[] {
  const time = bigEndian(BigInt(TIMER_MILLIS) ^ SIGN, LONG_BYTES);
  return [
    { path: "time", what: "time of the timer, sign turned", bytes: time },
    { path: "key", what: "key", bytes: written(key) },
    ...namespaceSpans(namespace),
  ];
}

const SIGN = 1n << 63n;
