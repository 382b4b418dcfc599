import { describe, expect, it } from "vitest";
import { serializerOf } from "../../../../src/model/serialization/extraction/serializer-of.js";
import { readTypes } from "../../../../src/model/serialization/java/read-types.js";
import { signatureOf } from "../../../../src/model/serialization/types/signature.js";
import { type SerializationVersion, serializationVersions } from "../../../../src/model/serialization/types/version.js";
import { typeVectors } from "./vectors.js";

describe.each(serializationVersions)("the type extraction of Flink %s", (version) => {
  const vectors = typeVectors(version);

  it("is asked for at least 300 types", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(300);
  });

  it.each(vectors)("picks the serializer of $title as Flink’s own classes do", ({ text, signature }) => {
    expect(signatureIn(text, version)).toBe(signature);
  });
});

/** The signature of the serializer of a type; null where there is none. */
function signatureIn(text: string, version: SerializationVersion): string | null {
  const types = readTypes(text);
  if ("problems" in types) throw new Error(types.problems.map(({ line, says }) => `${line}: ${says}`).join("\n"));
  const serializer = serializerOf(types, { version });
  return "refused" in serializer ? null : signatureOf(serializer);
}
