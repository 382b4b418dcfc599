import { serializerOf } from "../../../../src/model/serialization/extraction/serializer-of.js";
import { readTypes } from "../../../../src/model/serialization/java/read-types.js";
import type { Reason, Serializer } from "../../../../src/model/serialization/types/serializer.js";
import type { SerializationVersion } from "../../../../src/model/serialization/types/version.js";

/** The serializer of the type of a text. Fails where there is none. */
export function read(text: string, version: SerializationVersion): Serializer {
  const serializer = attempt(text, version);
  if ("refused" in serializer) throw new Error(serializer.refused);
  return serializer;
}

/** The serializer of the type of a text, or why Flink has none. */
export function attempt(text: string, version: SerializationVersion): ReturnType<typeof serializerOf> {
  const types = readTypes(text);
  if ("problems" in types) throw new Error(JSON.stringify(types.problems));
  return serializerOf(types, { version });
}

/** The rules that a serializer names, and their lines. */
export function rulesOf({ reasons }: Serializer): readonly (readonly [string, number | null])[] {
  return reasons.map(({ rule, line }: Reason) => [rule, line] as const);
}

/** The serializer of a field. */
export function fieldOf({ parts }: Serializer, name: string): Serializer {
  const part = parts.find((each) => each.name === name);
  if (!part) throw new Error(`no ${name}`);
  return part.serializer;
}
