import type { StateEntry } from "../description.js";
import { heapEntry } from "./heap-entry.js";
import { ofClass, ofReferences, type HeapObject } from "./heap-object.js";
import { hashMapSlots } from "./capacities.js";
import type { ReferenceBytes } from "./object-size.js";

/**
 * The objects of an entry in Flink 1.3 as its heap backends come: with snapshots that are not asynchronous. State is then
 * in Java’s own maps, and an entry is one of a `HashMap`; with asynchronous snapshots it is as large as now. The namespace
 * is not counted here: it is that of all keys in `thenNamespace`. Objects have the sizes of JDK 17.
 * Source: `NestedMapsStateTable`, `HeapKeyedStateBackend.newStateTable`, `HeapInternalTimerService` of 1.3.3.
 */
export function thenHeapEntry(entry: StateEntry, referenceBytes: ReferenceBytes): readonly HeapObject[] {
  if (entry.state.kind === "timer") return heapEntry(entry, referenceBytes);
  const [, ...others] = heapEntry({ ...entry, namespace: "none" }, referenceBytes);
  return [ofClass("HashMap.Node", { what: "entry", count: 1, referenceBytes }), ...others];
}

/**
 * The objects of a namespace in a key group of a state in Flink 1.3, beside its entries: a map of its own, even if there is
 * only one key in it. The object of the window itself is not counted.
 * @param keys with that namespace in that key group, at least 1
 */
export function thenNamespace(keys: number, referenceBytes: ReferenceBytes): readonly HeapObject[] {
  const one = { count: 1, referenceBytes };
  return [
    ofClass("HashMap.Node", { ...one, what: "place of the namespace" }),
    ofClass("HashMap", { ...one, what: "map of the namespace" }),
    ofReferences("HashMap.Node", hashMapSlots(keys), { ...one, what: "slots of the map" }),
  ];
}
