import type { Serializer } from "../../types/serializer.js";

/** The serializer within those that only allow null. */
export function bare(serializer: Serializer): Serializer {
  const inner = serializer.kind === "nullable" ? serializer.parts[0]?.serializer : undefined;
  return inner ? bare(inner) : serializer;
}
