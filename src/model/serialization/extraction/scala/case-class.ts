import type { DeclaredClass } from "../../types/declared.js";
import type { Reason, Serializer } from "../../types/serializer.js";
import type { SerializationVersion } from "../../types/version.js";
import { simpleName } from "../class-names.js";
import { inside, type Extraction, type Place } from "../extraction.js";
import type { JavaType } from "../java-type.js";
import { resolve } from "../resolve.js";

/** The serializer of a case class: its fields in the order in which they are written. */
export function caseClassSerializer(
  type: JavaType,
  declared: DeclaredClass,
  place: Place,
  extraction: Extraction,
): Serializer {
  const within = inside(place, type);
  const parts = declared.fields.map((field) => {
    const fieldType = resolve(field.type, declared, extraction.classPath);
    const serializer = extraction.serializerOf(fieldType, { ...within, line: field.line });
    return { name: field.name, serializer, line: field.line };
  });
  const name = caseClassSerializerName(extraction.version);
  return { kind: "caseClass", name, of: declared.name, parts, reasons: [scalaApi(declared)] };
}

/** In Flink 1.3 the macro extends an abstract class on the spot; later one class serves all case classes. */
export function caseClassSerializerName(version: SerializationVersion): string {
  return version === "1.3" ? "CaseClassSerializer" : "ScalaCaseClassSerializer";
}

/** Why the extraction of Java gives a case class to Kryo. */
export function caseClassReason({ name, line }: DeclaredClass): Reason {
  const says = `${simpleName(name)} is a case class: it has no setters, and Flink’s Scala API, which had a serializer for it, ended with 1.20.`;
  return {
    rule: "caseClass",
    says,
    mend: "Write it as a Java record or POJO, or use a Scala API of the community.",
    line,
  };
}

function scalaApi({ name, line }: DeclaredClass): Reason {
  const says = `${simpleName(name)} has this serializer where the program uses createTypeInformation of Flink’s Scala API, which ended with 1.20.`;
  return { rule: "scalaApi", says, mend: null, line };
}
