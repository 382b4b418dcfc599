import type { Span } from "../../serialization/types/layout.js";
import type { Datum, Held } from "./description.js";
import { LAST_ACCESS_MILLIS } from "./sample.js";
import { bigEndian, LONG_BYTES, written } from "./written.js";

/** What RocksDB’s operator for appending puts between two elements: “,”. Source: `RocksDBKeyedStateBackend`. */
const DELIMITER = 0x2c;

/**
 * The value of an entry in RocksDB. A timer is all key and has an empty one.
 * Source: `ListDelimitedSerializer`, `AbstractRocksDBState.serializeValueNullSensitive`, `TtlStateFactory.TtlSerializer`.
 */
export function rocksValue(state: Held): readonly Span[] {
  switch (state.kind) {
    case "timer":
      return [];
    case "list":
      return listed(state);
    case "map":
      return [
        { path: "value", what: "null flag", bytes: [0] },
        ...valueSpans(state.value, { path: "value", ttl: state.ttl }),
      ];
    default:
      return valueSpans(state.value, { path: "value", ttl: state.ttl });
  }
}

function listed({ element, elements, ttl }: Held & { kind: "list" }): readonly Span[] {
  return Array.from({ length: elements }, (_, nth) => {
    const path = `[${String(nth)}]`;
    const before: readonly Span[] = nth === 0 ? [] : [{ path, what: "comma", bytes: [DELIMITER] }];
    return [...before, ...valueSpans(element, { path, ttl, nth })];
  }).flat();
}

/** A value as it stands in a state: with a time to live, behind the time of the last access. */
export function valueSpans(
  value: Datum,
  { path, ttl, nth = 0 }: { path: string; ttl: boolean; nth?: number },
): readonly Span[] {
  const accessed = { path, what: "last access", bytes: bigEndian(LAST_ACCESS_MILLIS, LONG_BYTES) };
  return [...(ttl ? [accessed] : []), { path, what: "value", bytes: written(value, nth) }];
}
