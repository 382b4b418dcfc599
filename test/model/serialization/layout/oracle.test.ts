import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { serializerOf } from "../../../../src/model/serialization/extraction/serializer-of.js";
import { readTypes } from "../../../../src/model/serialization/java/read-types.js";
import { layoutOf } from "../../../../src/model/serialization/layout/layout-of.js";
import type { Sample } from "../../../../src/model/serialization/types/sample.js";
import type { Serializer } from "../../../../src/model/serialization/types/serializer.js";
import { signatureOf } from "../../../../src/model/serialization/types/signature.js";
import type { SerializationVersion } from "../../../../src/model/serialization/types/version.js";
import { hex } from "./written.js";

type Case = readonly [title: string, root: string, declarations: string, sample: Sample];
type Result = readonly [at: number, signature: string | null, bytes: string | null, refused: string | null];

const cases = rowsIn("cases", "cases") as readonly Case[];
const files: readonly (readonly [SerializationVersion, string])[] = [
  ["1.3", "types-1.3"],
  ["1.20", "types-1.20"],
  ["2.x", "types-2.3"],
];

function rowsIn(file: string, table: string): readonly unknown[] {
  const url = new URL(`../../../../data/flink/vectors/serialization/${file}.json`, import.meta.url);
  const read = JSON.parse(readFileSync(url, "utf8")) as Record<string, { readonly rows: readonly unknown[] }>;
  return read[table]?.rows ?? [];
}

/** The serializer of a case; null where ours is not Flink’s, which the tests of type extraction judge. */
function serializerIn(
  [, root, declarations]: Case,
  version: SerializationVersion,
  signature: string,
): Serializer | null {
  const reading = readTypes(`${root};\n${declarations}`);
  if ("problems" in reading) return null;
  const serializer = serializerOf(reading, { version });
  return "refused" in serializer || signatureOf(serializer) !== signature ? null : serializer;
}

describe.each(files)("Flink %s", (version, file) => {
  const judged = (rowsIn(file, "results") as readonly Result[]).flatMap(([at, signature, bytes, refused]) => {
    const each = cases[at];
    if (!each || signature === null || signature.includes("Kryo")) return [];
    const serializer = serializerIn(each, version, signature);
    return serializer ? [{ title: each[0], sample: each[3], serializer, bytes, refused }] : [];
  });
  const written = judged.filter(({ bytes }) => bytes !== null);
  const refused = judged.filter(({ bytes, refused }) => bytes === null && refused !== null);

  it("is compared in many cases", () => {
    expect(written.length).toBeGreaterThan(150);
  });

  it.each(written)("writes the same bytes: $title", ({ serializer, sample, bytes }) => {
    expect(hex(serializer, sample, version)).toBe(bytes);
  });

  it.each(refused)("refuses the same values: $title", ({ serializer, sample }) => {
    expect(layoutOf(serializer, sample, { version })).toHaveProperty("unwritable");
  });
});
