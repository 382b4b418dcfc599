import type { Part, Serializer } from "../../types/serializer.js";
import { leaf } from "../build.js";
import { valueClassName } from "../class-names.js";
import { inside, type Extraction, type Place } from "../extraction.js";
import { knownToKryo } from "../generic/known-to-kryo.js";
import type { JavaType } from "../java-type.js";
import { InvalidTypes } from "../refusal.js";
import type { PojoField } from "./fields.js";

/** Where a field is: in which POJO, and where that is. */
export interface PartOptions {
  readonly pojo: JavaType;
  readonly place: Place;
  readonly extraction: Extraction;
}

/** A field with its serializer. A type that cannot be told costs only this field: it goes to Kryo. */
export function partOf(field: PojoField, { pojo, place, extraction }: PartOptions): Part {
  const line = field.declared.line > 0 ? field.declared.line : null;
  const within = { ...inside(place, field.type), line };
  return { name: field.name, serializer: fieldSerializer(field, { pojo, place: within, extraction }), line };
}

function fieldSerializer({ name, type }: PojoField, { pojo, place, extraction }: PartOptions): Serializer {
  try {
    return extraction.serializerOf(type, place);
  } catch (refusal) {
    if (!(refusal instanceof InvalidTypes)) throw refusal;
    const says = `Flink cannot tell the type of ${name}: ${refusal.message}`;
    const mend = "Write the type with all its arguments, or give the field a type of its own.";
    const kryo = leaf("kryo", "KryoSerializer", valueClassName(type), [
      { rule: "unresolvedType", says, mend, line: place.line },
    ]);
    // Java knows more than Flink 1.3 does, which leaves the POJO itself out.
    return knownToKryo(kryo, type, { ...place, hierarchy: [...place.hierarchy, pojo] }, extraction);
  }
}
