import type { Serializer } from "../../../model/serialization/types/serializer.js";

/** The parts of a type that go to Kryo, by their places: "tags", "items.element". Empty for one that is Kryo’s as a whole. */
export function kryoPaths({ parts }: Serializer): readonly string[] {
  return parts.flatMap(({ name, serializer }) =>
    serializer.kind === "kryo" ? [name] : kryoPaths(serializer).map((inner) => `${name}.${inner}`),
  );
}
