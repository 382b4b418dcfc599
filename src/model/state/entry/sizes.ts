import { prefixBytes } from "../../slots/key-groups/prefix.js";
import type { Datum, Held, Namespace, StateEntry } from "./description.js";
import { isNamespaceVariable } from "./namespace.js";
import { INT_BYTES, isVariable, lengthOfText, LONG_BYTES } from "./written.js";

/** The bytes of an entry, without writing it: as many as its layout has, however large it is. */
export interface EntrySizes {
  readonly keyBytes: number;
  /** Of a map, the value of one entry. */
  readonly valueBytes: number;
  readonly entriesPerKey: number;
}

/** The bytes that a serializer writes of a key or a value. */
export function writtenBytes(datum: Datum): number {
  switch (datum.kind) {
    case "long":
      return LONG_BYTES;
    case "int":
      return INT_BYTES;
    case "string":
      return lengthOfText(datum.chars).length + datum.chars;
    case "bytes":
      return datum.count;
  }
}

/** How large `rocksEntry` is. */
export function rocksSizes({ maxParallelism, key, namespace, state }: StateEntry): EntrySizes {
  const prefix = prefixBytes(maxParallelism) + writtenBytes(key) + namespaceBytes(namespace);
  if (state.kind === "timer") return { keyBytes: prefix + LONG_BYTES, valueBytes: 0, entriesPerKey: 1 };
  const isAmbiguous = isVariable(key) && isNamespaceVariable(namespace);
  const lengths = isAmbiguous ? lengthBytes(writtenBytes(key)) + lengthBytes(namespaceBytes(namespace)) : 0;
  const keyBytes = prefix + lengths + (state.kind === "map" ? writtenBytes(state.mapKey) : 0);
  return { keyBytes, valueBytes: valueBytes(state), entriesPerKey: state.kind === "map" ? state.entries : 1 };
}

function namespaceBytes(namespace: Namespace): number {
  if (typeof namespace === "object") return writtenBytes(namespace);
  return namespace === "timeWindow" ? 2 * LONG_BYTES : 1;
}

/** One for each eight bits of a length, and one for 0. */
const lengthBytes = (length: number): number => Math.max(1, Math.ceil((32 - Math.clz32(length)) / 8));

function valueBytes(state: Exclude<Held, { kind: "timer" }>): number {
  const accessed = state.ttl ? LONG_BYTES : 0;
  switch (state.kind) {
    case "list":
      return state.elements * (accessed + writtenBytes(state.element) + 1) - 1;
    case "map":
      return 1 + accessed + writtenBytes(state.value);
    default:
      return accessed + writtenBytes(state.value);
  }
}
