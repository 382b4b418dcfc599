import { timerBeside } from "./described.js";
import type { StateEntry } from "./entry/description.js";
import { heapBytes } from "./entry/heap/heap-object.js";
import type { ReferenceBytes } from "./entry/heap/object-size.js";
import { usualObjects } from "./entry/heap/usual.js";
import { savepointOverhead } from "./entry/savepoint-entry.js";
import { rocksSizes } from "./entry/sizes.js";

/**
 * What one key and window takes in RocksDB, its timers included, before RocksDB’s own additions and its compression.
 * @param timers of the key and window, at least 0
 */
export function rocksBytesOf(entry: StateEntry, timers: number): number {
  return bytesIn(entry) + timers * bytesIn(timerBeside(entry));
}

/** The same in a canonical savepoint, where each entry and each timer has two lengths. */
export function savepointBytesOf(entry: StateEntry, timers: number): number {
  return rocksBytesOf(entry, timers) + savepointOverhead.perEntry * (rocksSizes(entry).entriesPerKey + timers);
}

/** The same as objects on the heap, with what is usual where it depends on more than the entry. */
export function heapBytesOf(
  entry: StateEntry,
  { timers, referenceBytes }: { timers: number; referenceBytes: ReferenceBytes },
): number {
  const bytesOf = (held: StateEntry): number => heapBytes(usualObjects(held, referenceBytes));
  return bytesOf(entry) + timers * bytesOf(timerBeside(entry));
}

function bytesIn(entry: StateEntry): number {
  const { keyBytes, valueBytes, entriesPerKey } = rocksSizes(entry);
  return entriesPerKey * (keyBytes + valueBytes);
}
