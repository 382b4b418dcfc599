import type { Datum, Held, StateEntry } from "../description.js";
import { arrayListSlots, hashMapSlots } from "./capacities.js";
import { ofBytes, ofClass, ofReferences, type HeapObject, type Use } from "./heap-object.js";
import type { ReferenceBytes } from "./object-size.js";

/**
 * The objects that the heap has of what one key holds in one state, in Flink now. What it shares with others is left out:
 * the objects of no namespace and of the global window; the slots of tables (`tableSlots`). The key's object, and the
 * window's, are counted here, though entries of several states may have the same one. Of a value of kind “bytes” nothing is
 * known but what it is serialized to; it is assumed to be an array of as many bytes.
 * Source: Flink 2.3 on OpenJDK 17; compared in the tests with what JOL finds there.
 */
export function heapEntry(entry: StateEntry, referenceBytes: ReferenceBytes): readonly HeapObject[] {
  const { key, namespace, state } = entry;
  return [
    ...root(state, referenceBytes),
    ...objectsOf(key, { what: "key", count: 1, referenceBytes }),
    ...namespaceObjects(namespace, { what: "namespace", count: 1, referenceBytes }),
    ...contents(state, referenceBytes),
  ];
}

/** Timers are in a heap, and in a map that finds them there. */
function root({ kind }: Held, referenceBytes: ReferenceBytes): readonly HeapObject[] {
  if (kind !== "timer") return [ofClass("StateMapEntry", { what: "entry", count: 1, referenceBytes })];
  return [
    ofClass("TimerHeapInternalTimer", { what: "timer", count: 1, referenceBytes }),
    ofClass("HashMap.Node", { what: "place in the set of timers", count: 1, referenceBytes }),
  ];
}

function namespaceObjects(namespace: StateEntry["namespace"], use: Use): readonly HeapObject[] {
  if (typeof namespace === "object") return objectsOf(namespace, use);
  return namespace === "timeWindow" ? [ofClass("TimeWindow", use)] : [];
}

function contents(state: Held, referenceBytes: ReferenceBytes): readonly HeapObject[] {
  switch (state.kind) {
    case "timer":
      return [];
    case "list":
      return listObjects(state, referenceBytes);
    case "map":
      return mapObjects(state, referenceBytes);
    default:
      return values(state.value, state.ttl, { what: "value", count: 1, referenceBytes });
  }
}

function listObjects(state: Held & { kind: "list" }, referenceBytes: ReferenceBytes): readonly HeapObject[] {
  const { element, elements, ttl } = state;
  const use = { count: 1, referenceBytes };
  return [
    ofClass("ArrayList", { ...use, what: "list" }),
    ofReferences("Object", arrayListSlots(elements), { ...use, what: "slots of the list" }),
    ...values(element, ttl, { what: "element", count: elements, referenceBytes }),
  ];
}

function mapObjects(state: Held & { kind: "map" }, referenceBytes: ReferenceBytes): readonly HeapObject[] {
  const { mapKey, value, entries, ttl } = state;
  const one = { count: 1, referenceBytes };
  const each = { count: entries, referenceBytes };
  return [
    ofClass("HashMap", { ...one, what: "map" }),
    ofReferences("HashMap.Node", hashMapSlots(entries), { ...one, what: "slots of the map" }),
    ofClass("HashMap.Node", { ...each, what: "entry of the map" }),
    ...objectsOf(mapKey, { ...each, what: "key in the map" }),
    ...values(value, ttl, { ...each, what: "value" }),
  ];
}

function values(value: Datum, ttl: boolean, use: Use): readonly HeapObject[] {
  const wrapped = ttl ? [ofClass("TtlValue", { ...use, what: "time to live" })] : [];
  return [...wrapped, ...objectsOf(value, use)];
}

function objectsOf(datum: Datum, use: Use): readonly HeapObject[] {
  switch (datum.kind) {
    case "long":
      return [ofClass("Long", use)];
    case "int":
      return [ofClass("Integer", use)];
    case "string":
      return [ofClass("String", use), ofBytes(datum.chars, { ...use, what: `letters of the ${use.what}` })];
    case "bytes":
      return [ofBytes(datum.count, use)];
  }
}
