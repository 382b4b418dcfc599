import type { TypeUse } from "../../types/declared.js";
import type { Serializer } from "../../types/serializer.js";
import type { Extraction, Place } from "../extraction.js";
import { lineageOf } from "../hierarchy.js";
import type { JavaType } from "../java-type.js";
import { materialize } from "../type-variables.js";

/** A serializer that, if it is Kryo’s, knows the type of its values and the classes of the text: Kryo finds both out by itself. */
export function knownToKryo(serializer: Serializer, type: JavaType, place: Place, extraction: Extraction): Serializer {
  if (serializer.kind !== "kryo" || serializer.declared) return serializer;
  return { ...serializer, declared: { type: closed(type, place, extraction), classes: extraction.classPath } };
}

/** A type without type parameters: with what they stand for at this place, or Object. */
function closed(type: JavaType, place: Place, extraction: Extraction): TypeUse {
  switch (type.kind) {
    case "class":
      return { kind: "named", name: type.name, arguments: [] };
    case "parameterized":
      return {
        kind: "named",
        name: type.name,
        arguments: type.arguments.map((each) => closed(each, place, extraction)),
      };
    case "array":
      return { kind: "array", of: closed(type.of, place, extraction) };
    case "wildcard":
      return {
        kind: "wildcard",
        ...(type.extends ? { extends: closed(type.extends, place, extraction) } : {}),
        ...(type.super ? { super: closed(type.super, place, extraction) } : {}),
      };
    case "variable": {
      // Also where Flink 1.3 leaves superclasses out.
      const lineages = place.hierarchy.flatMap((each) => lineageOf(each, extraction.classPath));
      const known = materialize(type, lineages, extraction.classPath);
      const isOpen = known.kind === "variable";
      return isOpen ? { kind: "named", name: "java.lang.Object", arguments: [] } : closed(known, place, extraction);
    }
  }
}
