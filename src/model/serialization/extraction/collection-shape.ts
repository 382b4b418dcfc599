import { tableOf } from "../../table.js";
import type { JavaType } from "./java-type.js";

/** A collection type, and what keeps Flink 2.x from giving it a serializer of its own. */
export interface CollectionShape {
  readonly kind: "list" | "set" | "map";
  readonly name: string;
  readonly elements: readonly JavaType[];
  readonly obstacle: CollectionObstacle | null;
}

export type CollectionObstacle =
  "rawCollection" | "wildcardArgument" | "typeVariableArgument" | "nestedGenericArgument" | "implementationType";

/** Interfaces that List, Set and Map are, or extend: the extraction asks whether the type can hold one of those three. */
const interfaces: Readonly<Record<string, CollectionShape["kind"]>> = tableOf({
  "java.util.List": "list",
  "java.util.Collection": "list",
  "java.util.SequencedCollection": "list",
  "java.lang.Iterable": "list",
  "java.util.Set": "set",
  "java.util.Map": "map",
});

/** Other collections of java.util, by how their names end. */
const implementations: readonly (readonly [RegExp, CollectionShape["kind"]])[] = [
  [/^java\.util\.(concurrent\.)?[A-Za-z]*Map$/, "map"],
  [/^java\.util\.(concurrent\.)?[A-Za-z]*Set$/, "set"],
  [/^java\.util\.(concurrent\.)?[A-Za-z]*(List|Queue|Deque|Vector|Stack)$/, "list"],
];

/** What kind of collection a type is; null if it is none. */
export function collectionShape(type: JavaType): CollectionShape | null {
  if (type.kind !== "class" && type.kind !== "parameterized") return null;
  const elements = type.kind === "parameterized" ? type.arguments : [];
  const kind = Object.hasOwn(interfaces, type.name) ? interfaces[type.name] : undefined;
  if (kind) return { kind, name: type.name, elements, obstacle: obstacleIn(elements) };
  const implemented = implementations.find(([pattern]) => pattern.test(type.name))?.[1];
  return implemented ? { kind: implemented, name: type.name, elements, obstacle: "implementationType" } : null;
}

function obstacleIn(elements: readonly JavaType[]): CollectionObstacle | null {
  if (elements.length === 0) return "rawCollection";
  const obstacles = elements.map(obstacleOf);
  return obstacles.find((each) => each !== null) ?? null;
}

/** An argument must be a `Class`: an array of classes is one. */
function obstacleOf(type: JavaType): CollectionObstacle | null {
  switch (type.kind) {
    case "class":
      return null;
    case "wildcard":
      return "wildcardArgument";
    case "variable":
      return "typeVariableArgument";
    case "parameterized":
      return "nestedGenericArgument";
    case "array":
      return obstacleOf(type.of);
  }
}
