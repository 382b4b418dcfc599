import type { Serializer } from "../../types/serializer.js";
import { arraySerializer } from "../arrays.js";
import { part } from "../build.js";
import type { Extraction, Place } from "../extraction.js";
import type { JavaType } from "../java-type.js";
import { recursiveReason } from "../generic/reasons.js";
import { kryo } from "../generic/kryo.js";
import { timesIn } from "../hierarchy.js";
import { materialize } from "../type-variables.js";
import { caseClassSerializer, caseClassSerializerName } from "./case-class.js";
import { javaName, scalaName } from "./names.js";
import { traversableSerializer } from "./traversable.js";

/**
 * What the macro createTypeInformation of Flink’s Scala API makes of a type, up to Flink 1.20 (`TypeAnalyzer`,
 * `TypeInformationGen`). What is not of Scala it hands to the extraction of Java. Try, Unit and Enumeration are not known here.
 */
export function scalaSerializer(type: JavaType, place: Place, extraction: Extraction): Serializer {
  const here: Extraction = { ...extraction, serializerOf: (each, at) => scalaSerializer(each, at, extraction) };
  if (type.kind === "array") return arraySerializer(javaOf(type.of), place, here);
  if (type.kind === "variable") return ofVariable(type, place, extraction);
  if (type.kind === "wildcard") return extraction.serializerOf(type, place);
  const declared = extraction.classPath.get(type.name);
  if (declared?.form === "caseClass") {
    if (timesIn(place.hierarchy, type) > 0) return kryo(type, [recursiveReason(type, place)]);
    return caseClassSerializer(type, declared, place, here);
  }
  return wellKnown(type, place, here) ?? traversableSerializer(type, place, here) ?? ofJava(type, place, extraction);
}

function ofVariable(type: JavaType, place: Place, extraction: Extraction): Serializer {
  const known = type.kind === "variable" ? materialize(type, place.hierarchy, extraction.classPath) : type;
  return known.kind === "variable" ? extraction.serializerOf(known, place) : scalaSerializer(known, place, extraction);
}

function wellKnown(type: JavaType, place: Place, here: Extraction): Serializer | null {
  if (type.kind !== "parameterized") return null;
  const inner = () => type.arguments.map((each) => here.serializerOf(each, { ...place, depth: place.depth + 1 }));
  const name = scalaName(type.name);
  if (name === "Array" && type.arguments[0]) return arraySerializer(javaOf(type.arguments[0]), place, here);
  if (name === "Option") return of("option", "OptionSerializer", type.name, { names: ["element"], inner: inner() });
  if (name !== null && /^Tuple\d+$/.test(name)) return tupleOf(type, inner(), here);
  if (name === "Either")
    return of("either", "EitherSerializer", type.name, { names: ["left", "right"], inner: inner() });
  return null;
}

/** A tuple of Scala is a case class. */
function tupleOf(
  { name }: { readonly name: string },
  inner: readonly Serializer[],
  { version }: Extraction,
): Serializer {
  return of("caseClass", caseClassSerializerName(version), name, { names: [], inner });
}

function of(
  kind: Serializer["kind"],
  name: string,
  of_: string,
  { names, inner }: { readonly names: readonly string[]; readonly inner: readonly Serializer[] },
): Serializer {
  const parts = inner.map((serializer, at) => part(names[at] ?? `_${at + 1}`, serializer));
  return { kind, name, of: of_, parts, reasons: [] };
}

/** The macro names a class of Java without its arguments. */
function ofJava(type: JavaType, place: Place, extraction: Extraction): Serializer {
  const java = javaOf(type);
  return extraction.serializerOf(java, { ...place, hierarchy: [java], depth: place.depth + 1 });
}

function javaOf(type: JavaType): JavaType {
  return type.kind === "class" ? { kind: "class", name: javaName(type.name) } : type;
}
