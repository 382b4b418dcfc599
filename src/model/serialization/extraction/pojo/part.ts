import type { Part, Serializer } from "../../types/serializer.js";
import { leaf } from "../build.js";
import { valueClassName } from "../class-names.js";
import { inside, type Extraction, type Place } from "../extraction.js";
import { InvalidTypes } from "../refusal.js";
import type { PojoField } from "./fields.js";

/** A field with its serializer. A type that cannot be told costs only this field: it goes to Kryo. */
export function partOf(field: PojoField, place: Place, extraction: Extraction): Part {
  const line = field.declared.line > 0 ? field.declared.line : null;
  const within = { ...inside(place, field.type), line };
  return { name: field.name, serializer: fieldSerializer(field, within, extraction), line };
}

function fieldSerializer({ name, type }: PojoField, place: Place, extraction: Extraction): Serializer {
  try {
    return extraction.serializerOf(type, place);
  } catch (refusal) {
    if (!(refusal instanceof InvalidTypes)) throw refusal;
    const says = `Flink cannot tell the type of ${name}: ${refusal.message}`;
    const mend = "Write the type with all its arguments, or give the field a type of its own.";
    return leaf("kryo", "KryoSerializer", valueClassName(type), [
      { rule: "unresolvedType", says, mend, line: place.line },
    ]);
  }
}
