import type { Serializer } from "./types/serializer.js";

/** A part of a type that a savepoint of 1.20 does not bring into 2.x. */
export interface Obstacle {
  /** The field, and the field in it; empty for the type itself. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The parts of a type that another version does not read, since Kryo wrote them or their serializer is another one. Empty
 * when all can be read. Source: FLIP-538: Kryo 2.24 became 5.6, and collections left Kryo.
 */
export function obstaclesBetween(before: Serializer, after: Serializer, path = ""): readonly Obstacle[] {
  const isOther = before.name !== after.name || before.parts.length !== after.parts.length;
  if (isOther || before.kind === "kryo") return [{ path, before: nameOf(before), after: nameOf(after) }];
  return before.parts.flatMap(({ name, serializer }, at) => {
    const other = after.parts[at];
    const place = path === "" ? name : `${path}.${name}`;
    return other?.name === name
      ? obstaclesBetween(serializer, other.serializer, place)
      : [{ path: place, before: nameOf(serializer), after: other ? nameOf(other.serializer) : "none" }];
  });
}

/** The serializer that writes a value, and not the one that only tells whether there is one. */
function nameOf({ kind, name, parts: [inner] }: Serializer): string {
  return kind === "nullable" && inner ? inner.serializer.name : name;
}
