import type { StateEntry } from "../description.js";
import { heapEntry } from "./heap-entry.js";
import { ofReferences, type HeapObject } from "./heap-object.js";
import { objectBytes, type ReferenceBytes } from "./object-size.js";

/** An `ArrayList` grows beyond its first places by half: on average so many places for each element. Assumed. */
const LIST_PLACES = { first: 10, perElement: 1.25 };

/** Flink’s table doubles when it is three quarters full: so many slots for each entry, on average. Assumed. */
const TABLE_SLOTS = 2;

/** The array of the timers grows by half, and Java’s `HashMap` as Flink’s table. Assumed, on average. */
const TIMER_PLACES = 1.25 + TABLE_SLOTS;

/**
 * The objects of an entry as `heapEntry` has them, with what is usual where it depends on more than the entry: its part of
 * the table; a value as an object whose fields are as wide as they are serialized; places of a list that are free. A timer
 * has the key’s and the window’s object in common with the entry that was there when it was set.
 */
export function usualObjects(entry: StateEntry, referenceBytes: ReferenceBytes): readonly HeapObject[] {
  const objects = heapEntry(entry, referenceBytes);
  if (entry.state.kind === "timer") {
    const own = objects.filter(({ what }) => what === "timer" || what === "place in the set of timers");
    return [...own, places("places in queue and set", TIMER_PLACES * referenceBytes)];
  }
  return [
    ...objects.map((object) => usual(object, entry.state, referenceBytes)),
    places("place in the table", TABLE_SLOTS * referenceBytes),
  ];
}

/** References to the entry or the timer, in arrays that it shares with others. */
function places(what: string, bytes: number): HeapObject {
  return { what, type: "references", bytes, count: 1 };
}

function usual(object: HeapObject, state: StateEntry["state"], referenceBytes: ReferenceBytes): HeapObject {
  const { what, type, count } = object;
  if (state.kind === "list" && what === "slots of the list" && state.elements > LIST_PLACES.first)
    return ofReferences("Object", LIST_PLACES.perElement * state.elements, { what, count, referenceBytes });
  const bytes = type === "byte[]" ? serializedBytes(what, state) : null;
  return bytes === null ? object : { what, type: "object", count, bytes: objectBytes({ references: 0, bytes }, 4) };
}

/** What an object of unknown class is serialized to; null where it is the letters of a string. */
function serializedBytes(what: string, state: StateEntry["state"]): number | null {
  if (state.kind === "timer") return null;
  const datum =
    what === "key in the map" && state.kind === "map"
      ? state.mapKey
      : what === "value" && state.kind !== "list"
        ? state.value
        : what === "element" && state.kind === "list"
          ? state.element
          : null;
  return datum?.kind === "bytes" ? datum.count : null;
}
