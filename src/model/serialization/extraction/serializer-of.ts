import type { TypeText } from "../types/declared.js";
import type { Serializer } from "../types/serializer.js";
import type { SerializationVersion } from "../types/version.js";
import { classPathOf, type ClassPath } from "./class-path.js";
import { isEmptyEnum } from "./enums.js";
import { extract } from "./extract.js";
import type { Extraction, Place } from "./extraction.js";
import { erasedName } from "./class-names.js";
import { knownToKryo } from "./generic/known-to-kryo.js";
import type { JavaType } from "./java-type.js";
import { ExtractionFailure, InvalidTypes } from "./refusal.js";
import { resolve } from "./resolve.js";
import { scalaSerializer } from "./scala/serializer.js";
import { withSubclasses } from "./subclasses.js";

/** Why Flink has no serializer at all for a type: the job does not start. */
export interface Refused {
  /** What Flink says. */
  readonly refused: string;
}

/**
 * The serializer that Flink picks for a type, without further settings: what `TypeExtractor.createTypeInfo` finds out, and what
 * `createSerializer` makes of it. A class that the text does not declare goes to Kryo, with a reason. Assumes that the
 * modules for Avro and for Hadoop’s Writable are there where they are needed, and Flink’s Scala API where the root is of Scala.
 */
export function serializerOf(
  text: TypeText,
  { version }: { readonly version: SerializationVersion },
): Serializer | Refused {
  const classPath = classPathOf(text);
  const extraction: Extraction = {
    version,
    classPath,
    serializerOf: (type, place) => knownToKryo(extract(type, place, extraction), type, place, extraction),
  };
  const root = resolve(text.root, null, classPath);
  try {
    return withSubclasses(withoutEmptyEnums(fromRoot(root, extraction)), extraction);
  } catch (refusal) {
    if (refusal instanceof InvalidTypes || refusal instanceof ExtractionFailure) return { refused: refusal.message };
    throw refusal;
  }
}

function fromRoot(root: JavaType, extraction: Extraction): Serializer {
  const place: Place = { hierarchy: hintOf(root), line: null, depth: 0 };
  const isScala = extraction.version !== "2.x" && ofScala(root, extraction.classPath);
  return isScala ? scalaSerializer(root, place, extraction) : extraction.serializerOf(root, place);
}

/**
 * Where Flink meets the type: as the type that a function returns, or in a TypeHint. Asked for a `Class` by itself, it takes the
 * class as one that it has met already, and sees one more step of a recursive type as recursive.
 */
function hintOf(root: JavaType): Place["hierarchy"] {
  const hint = "org.apache.flink.api.common.typeinfo.TypeHint";
  return [
    { kind: "class", name: `${hint} of the program` },
    { kind: "parameterized", name: hint, arguments: [root] },
  ];
}

function ofScala(root: JavaType, classPath: ClassPath): boolean {
  const name = erasedName(root);
  return name.startsWith("scala.") || classPath.get(name)?.form === "caseClass";
}

/** `EnumSerializer` refuses an enum without constants, wherever it is. */
function withoutEmptyEnums(serializer: Serializer): Serializer {
  if (isEmptyEnum(serializer)) throw new ExtractionFailure("cannot use an empty enum");
  for (const { serializer: inner } of serializer.parts) withoutEmptyEnums(inner);
  return serializer;
}
