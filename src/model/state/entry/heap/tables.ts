import { FIRST_SLOTS } from "./capacities.js";
import { ofClass, ofReferences, type HeapObject } from "./heap-object.js";
import type { ReferenceBytes } from "./object-size.js";

/**
 * The objects of a state before its first entry: Flink makes a table for each key group of the subtask when the state is
 * first asked for. It takes some 660 bytes where references have 4. In 1.3 one table serves all key groups, or a map of each
 * is made when it is needed.
 * Source: `StateTable`, `CopyOnWriteStateMap` of 2.3; compared in the tests.
 * @param keyGroups of the subtask, at least 1
 */
export function emptyState(keyGroups: number, referenceBytes: ReferenceBytes): readonly HeapObject[] {
  const each = { count: keyGroups, referenceBytes };
  return [
    ofReferences("StateMap", keyGroups, { what: "tables of the key groups", count: 1, referenceBytes }),
    ofClass("CopyOnWriteStateMap", { ...each, what: "table" }),
    ofReferences("StateMapEntry", FIRST_SLOTS, { ...each, what: "slots of the table" }),
    ofClass("TreeSet", { ...each, what: "versions in snapshots" }),
    ofClass("TreeMap", { ...each, what: "versions in snapshots" }),
  ];
}

/**
 * The objects of a queue of timers on the heap before its first timer. Each operator with timers has two: event time and
 * processing time.
 * Source: `HeapPriorityQueueSet` of 2.3, `HeapPriorityQueueSetFactory`; compared in the tests.
 * @param keyGroups of the subtask, at least 1
 */
export function emptyTimers(keyGroups: number, referenceBytes: ReferenceBytes): readonly HeapObject[] {
  const one = { count: 1, referenceBytes };
  return [
    ofReferences("HashMap", keyGroups, { ...one, what: "sets of the key groups" }),
    ofClass("HashMap", { what: "set of timers", count: keyGroups, referenceBytes }),
    ofReferences("HeapPriorityQueueElement", FIRST_TIMERS + 1, { ...one, what: "slots of the heap" }),
  ];
}

/** Room for timers at first; the heap leaves its first slot empty. Source: `HeapKeyedStateBackend`, `HeapPriorityQueue`. */
const FIRST_TIMERS = 128;
