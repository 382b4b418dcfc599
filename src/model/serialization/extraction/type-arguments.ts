import type { Serializer } from "../types/serializer.js";
import { inside, type Extraction, type Place } from "./extraction.js";
import type { JavaType } from "./java-type.js";
import { undetermined } from "./refusal.js";
import { materialize } from "./type-variables.js";

type Parameterized = Extract<JavaType, { readonly kind: "parameterized" }>;

/** The serializers of a type’s arguments (`TypeExtractor.createSubTypesInfo`). */
export function argumentSerializers(type: Parameterized, place: Place, extraction: Extraction): readonly Serializer[] {
  const arguments_ = type.arguments.map((each) =>
    each.kind === "variable" ? materialize(each, place.hierarchy, extraction.classPath) : each,
  );
  return arguments_.map((each) => {
    if (each.kind === "variable") throw undetermined(each.name, each.owner);
    return extraction.serializerOf(each, inside(place, each));
  });
}
