import { keyGroupOf } from "../../slots/key-groups/assignment.js";
import { hashCodeOf } from "../../slots/key-groups/java-hash.js";
import type { JavaKey } from "../../slots/key-groups/java-key.js";
import { prefixBytes } from "../../slots/key-groups/prefix.js";
import type { Span } from "../../serialization/types/layout.js";
import type { Datum, StateEntry } from "./description.js";
import { sampleText } from "./sample.js";
import { bigEndian } from "./written.js";

/** The key group in front of each key, in one byte or two. Source: `CompositeKeySerializationUtils.writeKeyGroup`. */
export function keyGroupSpan(entry: StateEntry): Span {
  const bytes = bigEndian(keyGroupOfEntry(entry), prefixBytes(entry.maxParallelism));
  return { path: "", what: "key group", bytes };
}

/** The key group that is given, or that of the key; 0 if nothing is known of the key but its size. */
export function keyGroupOfEntry({ keyGroup, key, maxParallelism }: StateEntry): number {
  if (keyGroup !== undefined) return keyGroup;
  const asJava = javaKey(key);
  return asJava === null ? 0 : keyGroupOf(hashCodeOf(asJava), maxParallelism);
}

function javaKey(key: Datum): JavaKey | null {
  switch (key.kind) {
    case "long":
      return { type: "Long", value: BigInt(key.value) };
    case "int":
      return { type: "Integer", value: key.value };
    case "string":
      return { type: "String", value: sampleText(key.chars, 0) };
    case "bytes":
      return null;
  }
}
