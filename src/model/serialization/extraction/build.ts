import type { Part, Reason, Serializer, SerializerKind } from "../types/serializer.js";

/** A serializer without parts that is its own reason. */
export function leaf(kind: SerializerKind, name: string, of: string, reasons: readonly Reason[] = []): Serializer {
  return { kind, name, of, parts: [], reasons };
}

/** A part that no line of the text declares. */
export function part(name: string, serializer: Serializer): Part {
  return { name, serializer, line: null };
}

/** A serializer that first writes whether there is a value. */
export function nullable(serializer: Serializer, reasons: readonly Reason[] = []): Serializer {
  return {
    kind: "nullable",
    name: "NullableSerializer",
    of: serializer.of,
    parts: [part("element", serializer)],
    reasons,
  };
}
