import type { Serializer } from "../../types/serializer.js";
import { part } from "../build.js";
import type { Extraction, Place } from "../extraction.js";
import type { JavaType } from "../java-type.js";
import { caseClassSerializerName } from "./case-class.js";
import { scalaName } from "./names.js";

const withOneArgument = [
  "List",
  "Seq",
  "IndexedSeq",
  "Vector",
  "Set",
  "Iterable",
  "Traversable",
  "ListBuffer",
  "ArrayBuffer",
];

/** The serializer of a collection of Scala: a length, then the elements. Those of a Map are pairs. */
export function traversableSerializer(type: JavaType, place: Place, here: Extraction): Serializer | null {
  if (type.kind !== "parameterized") return null;
  const name = scalaName(type.name);
  const [first, second] = type.arguments.map((each) => here.serializerOf(each, { ...place, depth: place.depth + 1 }));
  if (name === "Map" && first && second) return traversable(type.name, pairOf(first, second, here));
  return name !== null && withOneArgument.includes(name) && first ? traversable(type.name, first) : null;
}

function traversable(of: string, element: Serializer): Serializer {
  return { kind: "list", name: "TraversableSerializer", of, parts: [part("element", element)], reasons: [] };
}

function pairOf(key: Serializer, value: Serializer, { version }: Extraction): Serializer {
  const name = caseClassSerializerName(version);
  return { kind: "caseClass", name, of: "scala.Tuple2", parts: [part("_1", key), part("_2", value)], reasons: [] };
}
