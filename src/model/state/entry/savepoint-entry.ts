import { bytesIn, type Layout, type Span } from "../../serialization/types/layout.js";
import type { StateEntry } from "./description.js";
import { rocksEntry, type RocksEntry } from "./rocks-entry.js";
import { bigEndian, INT_BYTES } from "./written.js";

/**
 * What a canonical savepoint has beside the entries themselves, in bytes: a length in front of each key and each value; a
 * number in front of each state that has entries in a key group; a mark behind each key group that has entries.
 * Source: `FullSnapshotAsyncWriter`; of 1.3 `RocksDBKeyedStateBackend.RocksDBFullSnapshotOperation`.
 */
export const savepointOverhead = { perEntry: 2 * INT_BYTES, perStateInGroup: 2, perGroup: 2 } as const;

/** Behind the entries of a key group. Source: `FullSnapshotUtil.END_OF_KEY_GROUP_MARK`. */
export const END_OF_KEY_GROUP = [0xff, 0xff] as const;

/** The first bit of a key says that it is the last of its state in its key group. Source: `FullSnapshotUtil`. */
const FIRST_BIT = 0x80;

/**
 * An entry as it stands in a canonical savepoint, of whichever state backend, and in a full checkpoint of RocksDB in 1.3.
 * A full checkpoint of RocksDB now, not incremental, is its files.
 * @param isLast whether it is the last of its state in its key group
 */
export function savepointEntry(entry: StateEntry, isLast: boolean): Layout {
  const { key, value } = rocksEntry(entry);
  const lengthOf = (layout: Layout): readonly number[] => bigEndian(bytesIn(layout), INT_BYTES);
  return {
    spans: [
      { path: "", what: "length of the key", bytes: lengthOf(key) },
      ...(isLast ? marked(key.spans) : key.spans),
      { path: "", what: "length of the value", bytes: lengthOf(value) },
      ...value.spans,
    ],
  };
}

function marked([first, ...others]: RocksEntry["key"]["spans"]): readonly Span[] {
  if (first === undefined) return [];
  const [byte = 0, ...bytes] = first.bytes;
  return [{ ...first, what: `${first.what}, end of the state marked`, bytes: [byte | FIRST_BIT, ...bytes] }, ...others];
}
