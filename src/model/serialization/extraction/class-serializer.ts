import type { Serializer } from "../types/serializer.js";
import { basicSerializer } from "./basic-types.js";
import { collectionSerializer } from "./collections.js";
import { declaredSerializer } from "./declared-serializer.js";
import { enumSerializer } from "./enums.js";
import { writableSerializer } from "./external.js";
import type { Extraction, Place } from "./extraction.js";
import { kryo } from "./generic/kryo.js";
import { openReason, recursiveReason, undeclaredReason } from "./generic/reasons.js";
import { timesIn } from "./hierarchy.js";
import type { JavaType } from "./java-type.js";
import { valueSerializer } from "./values.js";
import { variantSerializer } from "./variants.js";

type Named = Extract<JavaType, { readonly kind: "class" | "parameterized" }>;

/** The serializer of a class that is neither tuple nor Either (`TypeExtractor.privateGetForClass`), in the order in which Flink asks. */
export function classSerializer(type: Named, place: Place, extraction: Extraction): Serializer {
  const { name } = type;
  const open = openReason(type, place);
  if (open) return kryo(type, [open]);
  if (timesIn(place.hierarchy, type) > 1) return kryo(type, [recursiveReason(type, place)]);
  return (
    writableSerializer(name, place, extraction) ??
    basicSerializer(name, extraction.version) ??
    valueSerializer(name, extraction) ??
    enumSerializer(name, extraction) ??
    variantSerializer(name, extraction) ??
    collectionSerializer(type, place, extraction) ??
    declaredSerializer(type, place, extraction) ??
    kryo(type, [undeclaredReason(type, place, extraction)])
  );
}
