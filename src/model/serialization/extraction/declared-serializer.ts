import type { DeclaredClass } from "../types/declared.js";
import type { Reason, Serializer } from "../types/serializer.js";
import { simpleName } from "./class-names.js";
import { avroSerializer, isAvro } from "./external.js";
import type { Extraction, Place } from "./extraction.js";
import { kryo } from "./generic/kryo.js";
import { interfaceReason } from "./generic/reasons.js";
import type { JavaType } from "./java-type.js";
import { analyzePojo } from "./pojo/analyze.js";
import { notPublic } from "./pojo/class-rules.js";
import { ExtractionFailure, InvalidTypes } from "./refusal.js";
import { caseClassReason } from "./scala/case-class.js";

type Named = Extract<JavaType, { readonly kind: "class" | "parameterized" }>;

/** The serializer of a class that the text declares: of a POJO, of Avro, or Kryo; null for a class that it does not declare. */
export function declaredSerializer(type: Named, place: Place, extraction: Extraction): Serializer | null {
  const declared = extraction.classPath.get(type.name);
  if (!declared) return null;
  const noted = annotated(declared);
  const serializer = unannotated(type, declared, place, extraction);
  return noted ? { ...serializer, reasons: [noted, ...serializer.reasons] } : serializer;
}

function unannotated(type: Named, declared: DeclaredClass, place: Place, extraction: Extraction): Serializer {
  if (isAvro(type.name, extraction)) return ofAvro(type, place, extraction);
  if (declared.form === "interface") return kryo(type, [interfaceReason(type, place)]);
  if (declared.form === "caseClass") return kryo(type, [caseClassReason(declared)]);
  if (declared.form === "record" && extraction.version === "1.3")
    return kryo(type, recordReasons(declared, extraction));
  try {
    const pojo = analyzePojo(type, place, extraction);
    return pojo.serializer ?? kryo(type, pojo.reasons);
  } catch (refusal) {
    if (!(refusal instanceof InvalidTypes)) throw refusal;
    return kryo(type, [{ rule: "unresolvedType", says: refusal.message, mend: null, line: declared.line }]);
  }
}

/** In Flink 1.3 a class of Avro is written as a POJO, and has to be one. */
function ofAvro(type: Named, place: Place, extraction: Extraction): Serializer {
  if (extraction.version !== "1.3") return avroSerializer(type.name, place);
  const pojo = analyzePojo(type, { ...place, hierarchy: [type] }, extraction);
  if (!pojo.serializer) throw new ExtractionFailure("Expecting type to be a PojoTypeInfo");
  return { ...pojo.serializer, parts: pojo.serializer.parts.map(withUtf8) };
}

/** Where Avro says CharSequence, its own Utf8 is what Kryo gets. */
function withUtf8(part: Serializer["parts"][number]): Serializer["parts"][number] {
  const { kind, of } = part.serializer;
  if (kind !== "kryo" || of !== "java.lang.CharSequence") return part;
  return { ...part, serializer: { ...part.serializer, of: "org.apache.avro.util.Utf8" } };
}

function recordReasons(declared: DeclaredClass, { classPath }: Extraction): readonly Reason[] {
  const { name, line } = declared;
  const says = `${simpleName(name)} is a record: its fields have no setters, and Flink takes records since 1.19 only.`;
  const mend = "Write it as a class with public fields and a constructor without arguments.";
  return [...notPublic(declared, classPath), { rule: "recordBefore119", says, mend, line }];
}

function annotated({ name, annotations, line }: DeclaredClass): Reason | null {
  if (!annotations.some((each) => /^(org\.apache\.flink\.api\.common\.typeinfo\.)?TypeInfo$/.test(each))) return null;
  const says = `@TypeInfo gives ${simpleName(name)} the serializer of a factory, which this text does not tell; this is what Flink does without it.`;
  return { rule: "typeInfoFactory", says, mend: null, line };
}
