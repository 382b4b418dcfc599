import type { Part, Reason, Serializer, SerializerKind } from "../types/serializer.js";
import { nullable, part } from "./build.js";
import { simpleName } from "./class-names.js";
import { collectionShape } from "./collection-shape.js";
import type { Extraction, Place } from "./extraction.js";
import type { JavaType } from "./java-type.js";

const names = { list: "ListSerializer", set: "SetSerializer", map: "MapSerializer" } as const;

/** The class of the values, which the extraction takes for `Collection` and `Iterable` too. */
const classes = { list: "java.util.List", set: "java.util.Set", map: "java.util.Map" } as const;

/**
 * The serializer of a List, Set or Map that says of which classes it is, since Flink 2.0; null for any other type, and for
 * one whose arguments have arguments. Both it and the elements of a list and the keys of a map may be null
 * (`NullableListTypeInfo`, `NullableSetTypeInfo`, `NullableMapTypeInfo`).
 */
export function collectionSerializer(type: JavaType, place: Place, extraction: Extraction): Serializer | null {
  const shape = collectionShape(type);
  if (extraction.version !== "2.x" || shape === null || shape.obstacle !== null) return null;
  const { kind, elements } = shape;
  const inner = elements.map((each) => {
    return extraction.serializerOf(each, { ...place, hierarchy: [each], depth: place.depth + 1 });
  });
  const collection = { kind, name: names[kind], of: classes[kind], parts: partsOf(kind, inner), reasons: [] };
  return nullable(collection, [since20(shape.name, place)]);
}

function partsOf(kind: SerializerKind, [first, second]: readonly Serializer[]): readonly Part[] {
  if (!first) return [];
  if (kind === "set") return [part("element", first)];
  if (kind === "list") return [part("element", nullable(first))];
  return second ? [part("key", nullable(first)), part("value", second)] : [];
}

function since20(name: string, { line }: Place): Reason {
  const says = `A ${simpleName(name)} of plain classes has a serializer of its own since Flink 2.0; before, it goes to Kryo.`;
  return { rule: "collectionSince20", says, mend: null, line };
}
