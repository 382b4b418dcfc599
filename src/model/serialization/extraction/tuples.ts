import type { Serializer } from "../types/serializer.js";
import { leaf, part } from "./build.js";
import { isA } from "./class-path.js";
import type { Extraction, Place } from "./extraction.js";
import { inside } from "./extraction.js";
import { kryo } from "./generic/kryo.js";
import { lineageOf } from "./hierarchy.js";
import type { JavaType } from "./java-type.js";
import { analyzePojo } from "./pojo/analyze.js";
import { publicFieldsOf } from "./pojo/fields.js";
import { ExtractionFailure, InvalidTypes } from "./refusal.js";
import { argumentSerializers } from "./type-arguments.js";

const TUPLE = "org.apache.flink.api.java.tuple.Tuple";

/**
 * The serializer of a tuple, or of a class that extends one; null for any other type. A subclass with more public fields is
 * looked at as a POJO; where it is none, Flink has no type at all, and fails.
 */
export function tupleSerializer(type: JavaType, place: Place, extraction: Extraction): Serializer | null {
  const { classPath } = extraction;
  if ((type.kind !== "class" && type.kind !== "parameterized") || !isA(type.name, TUPLE, classPath)) return null;
  if (type.name === TUPLE) throw new InvalidTypes("Usage of class Tuple as a type is not allowed.");
  const lineage = lineageOf(type, classPath).filter((each) => "name" in each && each.name !== TUPLE);
  const base = lineage.at(-1);
  if (base?.kind === "class" && base.name === `${TUPLE}0`) return leaf("tuple", "Tuple0Serializer", base.name);
  if (base?.kind !== "parameterized") throw new InvalidTypes("Tuple needs to be parameterized by using generics.");
  const within = inside(place, ...lineage);
  const fields = argumentSerializers(base, within, extraction);
  if (publicFieldsOf(type, classPath) > fields.length) {
    return pojoOrFailure(type, extraction.version === "1.3" ? within : place, extraction);
  }
  const parts = fields.map((serializer, at) => part(`f${at}`, serializer));
  return { kind: "tuple", name: "TupleSerializer", of: type.name, parts, reasons: [] };
}

/** What is left of Flink’s checks where nobody gives such a class to Kryo instead: only one that is not public goes there. */
function pojoOrFailure(type: JavaType, place: Place, extraction: Extraction): Serializer {
  const pojo = analyzePojo(type, place, extraction);
  if (pojo.serializer) return pojo.serializer;
  const [first] = pojo.reasons;
  if (first?.rule === "notPublicClass") return kryo(type, pojo.reasons);
  throw new ExtractionFailure(`A tuple with more fields has to be a POJO, and this one is none. ${first?.says ?? ""}`);
}
