import type { Sample } from "../../types/sample.js";
import type { Serializer, SerializerKind } from "../../types/serializer.js";
import { bare } from "./bare.js";

/** Kinds whose values are equal where they look equal. Whether those of other classes are is up to `equals`. */
const plain: readonly SerializerKind[] = ["basic", "string", "enum"];

/** Whether a value is there twice, so that a Set, or the keys of a Map, would hold it once. */
export function hasTwins(values: readonly Sample[], serializer: Serializer): boolean {
  if (!plain.includes(bare(serializer).kind)) return false;
  return new Set(values.map((value) => JSON.stringify(value))).size < values.length;
}
