import type { Serializer } from "../types/serializer.js";
import { arraySerializer } from "./arrays.js";
import { classSerializer } from "./class-serializer.js";
import { eitherSerializer } from "./either.js";
import type { Extraction, Place } from "./extraction.js";
import { kryo } from "./generic/kryo.js";
import { recursiveReason } from "./generic/reasons.js";
import { timesIn } from "./hierarchy.js";
import { isClass, type JavaType } from "./java-type.js";
import { ExtractionFailure, InvalidTypes, undetermined } from "./refusal.js";
import { rowSerializer } from "./rows.js";
import { tupleSerializer } from "./tuples.js";
import { materialize } from "./type-variables.js";

/** No program nests types as deep as this; Flink overflows its stack somewhere beyond. */
const DEEPEST = 200;

/** The serializer of a type at a place (`TypeExtractor.createTypeInfoWithTypeHierarchy`). Throws what Flink throws. */
export function extract(type: JavaType, place: Place, extraction: Extraction): Serializer {
  if (place.depth > DEEPEST)
    throw new ExtractionFailure("java.lang.StackOverflowError: the type is inside of itself without end");
  switch (type.kind) {
    case "class":
    case "parameterized":
      return (
        rowSerializer(type, place, extraction) ??
        eitherSerializer(type, place, extraction) ??
        tupleSerializer(type, place, extraction) ??
        classSerializer(type, place, extraction)
      );
    case "variable":
      return ofVariable(type, place, extraction);
    case "array":
      return isClass(type) && timesIn(place.hierarchy, type) > 1
        ? kryo(type, [recursiveReason(type, place)])
        : arraySerializer(type.of, place, extraction);
    case "wildcard":
      throw new InvalidTypes("Type Information could not be created.");
  }
}

function ofVariable(
  type: Extract<JavaType, { readonly kind: "variable" }>,
  place: Place,
  extraction: Extraction,
): Serializer {
  const known = materialize(type, place.hierarchy, extraction.classPath);
  if (known.kind === "variable") throw undetermined(known.name, known.owner);
  return extract(known, { ...place, depth: place.depth + 1 }, extraction);
}
