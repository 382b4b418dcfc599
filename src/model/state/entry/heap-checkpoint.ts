import type { Layout, Span } from "../../serialization/types/layout.js";
import type { Held, StateEntry } from "./description.js";
import { namespaceSpans } from "./namespace.js";
import { timerSpans } from "./rocks-entry.js";
import { valueSpans } from "./rocks-value.js";
import { bigEndian, INT_BYTES, written } from "./written.js";

/**
 * What a checkpoint of the heap has beside the entries, in bytes, whether there are entries or not: the number of each key
 * group, and in it, of each state, its number and how many entries it has.
 * Source: `HeapSnapshotStrategy`, `CopyOnWriteStateMapSnapshot`; of 1.3 `HeapKeyedStateBackend`.
 */
export const heapCheckpointOverhead = { perEntry: 0, perStateInGroup: 2 + INT_BYTES, perGroup: INT_BYTES } as const;

/**
 * What a key holds as it stands in a checkpoint of the heap: namespace, key and value without lengths, a list or a map as
 * one value.
 * Source: `CopyOnWriteStateMapSnapshot.writeState`, `ListSerializer`, `MapSerializer`, `TimerSerializer`.
 */
export function heapCheckpointEntry(entry: StateEntry): Layout {
  if (entry.state.kind === "timer") return { spans: timerSpans(entry) };
  const key: Span = { path: "key", what: "key", bytes: written(entry.key) };
  return { spans: [...namespaceSpans(entry.namespace), key, ...wholeValue(entry.state)] };
}

function wholeValue(state: Exclude<Held, { kind: "timer" }>): readonly Span[] {
  switch (state.kind) {
    case "list":
      return counted(state.elements, (nth, path) => valueSpans(state.element, { path, ttl: state.ttl, nth }));
    case "map":
      return counted(state.entries, (nth, path) => [
        { path, what: "key in the map", bytes: written(state.mapKey, nth) },
        { path, what: "null flag", bytes: [0] },
        ...valueSpans(state.value, { path, ttl: state.ttl, nth }),
      ]);
    default:
      return valueSpans(state.value, { path: "value", ttl: state.ttl });
  }
}

/** How many there are, and then each of them. */
function counted(count: number, spansOf: (nth: number, path: string) => readonly Span[]): readonly Span[] {
  const each = Array.from({ length: count }, (_, nth) => spansOf(nth, `[${String(nth)}]`)).flat();
  return [{ path: "", what: "count", bytes: bigEndian(count, INT_BYTES) }, ...each];
}
