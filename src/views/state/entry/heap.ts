import { timerBeside } from "../../../model/state/described.js";
import type { StateEntry } from "../../../model/state/entry/description.js";
import type { HeapObject } from "../../../model/state/entry/heap/heap-object.js";
import { usualObjects } from "../../../model/state/entry/heap/usual.js";
import { whole } from "../../slots/cluster/words.js";
import { bytesText } from "./described.js";

/** An object on the heap, or several of one kind. */
export interface HeapBox {
  /** The class. */
  readonly type: string;
  /** What it is, and how large: “key, 16 B”. */
  readonly text: string;
  readonly bytes: number;
  /** In front of the fields; 0 for references, which are in an array with those of others. */
  readonly headerBytes: number;
  readonly isMany: boolean;
}

/** Where references have four bytes, as in heaps up to 32 GiB. */
export const SHORT_REFERENCE = 4;

/** The objects of the entry. */
export function entryBoxes(entry: StateEntry): readonly HeapBox[] {
  return usualObjects(entry, SHORT_REFERENCE).map(boxOf);
}

/** The objects of one of its timers. */
export function timerBoxes(entry: StateEntry): readonly HeapBox[] {
  return usualObjects(timerBeside(entry), SHORT_REFERENCE).map(boxOf);
}

function boxOf({ what, type, bytes, count }: HeapObject): HeapBox {
  const size = bytesText(bytes);
  return {
    type: type === "object" ? "an object" : type,
    text: `${NAMES[what] ?? what}, ${count === 1 ? size : `${whole(count)} × ${size}`}`,
    bytes,
    headerBytes: headerOf(type),
    isMany: count > 1,
  };
}

const NAMES: Readonly<Record<string, string>> = {
  namespace: "window",
  "letters of the key": "its letters",
  "place in the set of timers": "place in the set",
  "places in queue and set": "places in arrays",
};

/** OpenJDK 17: class and flags, and of an array its length. */
function headerOf(type: string): number {
  if (type === "references") return 0;
  return type.endsWith("[]") ? 16 : 12;
}
