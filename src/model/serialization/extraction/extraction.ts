import type { Serializer } from "../types/serializer.js";
import type { SerializationVersion } from "../types/version.js";
import type { ClassPath } from "./class-path.js";
import type { Hierarchy } from "./hierarchy.js";
import type { JavaType } from "./java-type.js";

/** Where in a type the extraction is. */
export interface Place {
  /** The types from the root to here, both included. */
  readonly hierarchy: Hierarchy;
  /** The line of the field whose type it is; null at the root. */
  readonly line: number | null;
  /** How many extractions are around this one. */
  readonly depth: number;
}

/** What extracting one type needs of the whole: Flink’s version, the classes, and a way to extract the types in it. */
export interface Extraction {
  readonly version: SerializationVersion;
  readonly classPath: ClassPath;
  /** Throws what Flink throws. */
  readonly serializerOf: (type: JavaType, place: Place) => Serializer;
}

/** The place of a type inside another one. */
export function inside(place: Place, ...types: readonly JavaType[]): Place {
  return { ...place, hierarchy: [...place.hierarchy, ...types], depth: place.depth + 1 };
}
