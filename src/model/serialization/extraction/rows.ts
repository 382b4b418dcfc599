import type { Serializer } from "../types/serializer.js";
import { part } from "./build.js";
import type { Extraction, Place } from "./extraction.js";
import type { JavaType } from "./java-type.js";

const ROW = "org.apache.flink.types.Row";

/**
 * The serializer of `Row<Integer, String>`, this workbook’s notation for `Types.ROW(Types.INT, Types.STRING)`; null for any
 * other type. Flink’s Row has no type parameters, and the extraction finds no fields in it.
 */
export function rowSerializer(type: JavaType, place: Place, extraction: Extraction): Serializer | null {
  if (type.kind !== "parameterized" || type.name !== ROW) return null;
  const parts = type.arguments.map((each, at) => {
    return part(`f${at}`, extraction.serializerOf(each, { ...place, hierarchy: [each], depth: place.depth + 1 }));
  });
  return { kind: "row", name: "RowSerializer", of: ROW, parts, reasons: [] };
}
