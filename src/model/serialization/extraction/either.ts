import type { Serializer } from "../types/serializer.js";
import { part } from "./build.js";
import type { Extraction, Place } from "./extraction.js";
import { inside } from "./extraction.js";
import { lineageOf } from "./hierarchy.js";
import type { JavaType } from "./java-type.js";
import { InvalidTypes } from "./refusal.js";
import { argumentSerializers } from "./type-arguments.js";

const EITHER = "org.apache.flink.types.Either";

/** The serializer of Flink’s Either, of its sides and of classes that extend it; null for any other type. */
export function eitherSerializer(type: JavaType, place: Place, extraction: Extraction): Serializer | null {
  const lineage = lineageOf(type, extraction.classPath);
  const either = lineage.at(-1);
  if ((either?.kind !== "class" && either?.kind !== "parameterized") || either.name !== EITHER) return null;
  const sides =
    either.kind === "parameterized" ? argumentSerializers(either, inside(place, ...lineage), extraction) : [];
  const [left, right] = sides;
  if (!left || !right) throw new InvalidTypes("Type extraction is not possible on Either: a side has no known type.");
  const parts = [part("left", left), part("right", right)];
  return { kind: "either", name: "EitherSerializer", of: EITHER, parts, reasons: [] };
}
