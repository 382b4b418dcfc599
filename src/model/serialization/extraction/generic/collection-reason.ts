import type { Reason } from "../../types/serializer.js";
import type { SerializationVersion } from "../../types/version.js";
import { simpleName } from "../class-names.js";
import type { CollectionObstacle, CollectionShape } from "../collection-shape.js";

const interfaceOf = { list: "List", set: "Set", map: "Map" } as const;

const because: Readonly<Record<CollectionObstacle, string>> = {
  rawCollection: "does not say what is in it",
  wildcardArgument: "says “?” of what is in it",
  typeVariableArgument: "has a type parameter for what is in it",
  nestedGenericArgument: "holds a type that has arguments itself",
  implementationType: "is a class and not the interface",
};

const mends: Readonly<Record<CollectionObstacle, string>> = {
  rawCollection: "Write the class of the elements in angle brackets.",
  wildcardArgument: "Write the class of the elements in place of “?”.",
  typeVariableArgument: "Write the class of the elements, or say the type with @TypeInfo.",
  nestedGenericArgument: "Wrap the inner type in a class without type parameters, or say the type with @TypeInfo.",
  implementationType: "Declare the field with the interface.",
};

/** Flink 1.3 takes @TypeInfo on classes only. */
const instead = {
  list: "Use an array.",
  set: "Use an array.",
  map: "Use an array of pairs, or a class with one field for each key.",
} as const;

/** Types has nothing for sets before Flink 2.0. */
const annotation = {
  list: "Use an array, or put @TypeInfo on the field with a factory that returns Types.LIST(…).",
  set: "Use an array.",
  map: "Put @TypeInfo on the field with a factory that returns Types.MAP(…).",
} as const;

/** Why a collection goes to Kryo: before Flink 2.0 each does, since then one that is not of plain classes. */
export function collectionReason(shape: CollectionShape, version: SerializationVersion): Omit<Reason, "line"> {
  const { kind, name, obstacle } = shape;
  if (version !== "2.x" || obstacle === null) return beforeFlink2(name, kind, version);
  const says = `Flink has a serializer for a ${interfaceOf[kind]} of plain classes; this ${simpleName(name)} ${because[obstacle]}.`;
  return { rule: obstacle, says, mend: mends[obstacle] };
}

function beforeFlink2(
  name: string,
  kind: CollectionShape["kind"],
  version: SerializationVersion,
): Omit<Reason, "line"> {
  const says = `The type extraction has no serializer for ${simpleName(name)}; it has one for lists, sets and maps since Flink 2.0.`;
  return { rule: "collectionBefore20", says, mend: version === "1.3" ? instead[kind] : annotation[kind] };
}
