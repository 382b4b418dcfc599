import type { Serializer } from "../../types/serializer.js";
import { bigEndian } from "../bytes/big-endian.js";
import { elementAt, memberAt } from "../place.js";
import { refusal } from "../read/shown.js";
import type { Writer, Writing } from "../writer.js";
import { inOrder, span, unwritable, type Written } from "../written.js";
import { type Entry, entriesOf } from "./entries.js";
import { nullFlagged } from "./flagged.js";
import { withPart } from "./part.js";
import { hasTwins } from "./twins.js";

/**
 * Writes a Map, which may not be null: its size, then of each entry the key, whether the value is null, and the value. The
 * entries are in the order of the sample, as a LinkedHashMap keeps it; a HashMap goes by hash codes.
 */
export const writeMap: Writer = (sample, writing) =>
  withPart(writing, {
    index: 0,
    write: (key) =>
      withPart(writing, {
        index: 1,
        write: (value) => {
          const entries = entriesOf(sample, { key });
          if (!entries) return unwritable(writing.place, refusal(allowed(key), sample));
          return map(entries, { ...writing, key, value });
        },
      }),
  });

function allowed(key: Serializer): string {
  const pairs = "a list of pairs [key, value]";
  return `Here is a Map, ${entriesOf({}, { key }) ? `an object or ${pairs}` : pairs}`;
}

function map(
  entries: readonly Entry[],
  { key, value, place, write }: Writing & { key: Serializer; value: Serializer },
): Written {
  const keys = entries.map(([each]) => each);
  if (hasTwins(keys, key)) return unwritable(place, "Here is a Map, which holds a key once, and one is there twice.");
  const written = entries.map(([k, v], index) => {
    const at = elementAt(place, index);
    return inOrder([
      write(k, { serializer: key, place: memberAt(at, "key") }),
      nullFlagged(v, { serializer: value, place: memberAt(at, "value"), write }),
    ]);
  });
  return inOrder([span(place, "length", bigEndian(entries.length, { bytes: 4 })), ...written]);
}
