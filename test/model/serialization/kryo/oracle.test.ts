import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { serializerOf } from "../../../../src/model/serialization/extraction/serializer-of.js";
import { readTypes } from "../../../../src/model/serialization/java/read-types.js";
import { layoutOf } from "../../../../src/model/serialization/layout/layout-of.js";
import type { Sample } from "../../../../src/model/serialization/types/sample.js";
import type { Serializer } from "../../../../src/model/serialization/types/serializer.js";
import { signatureOf } from "../../../../src/model/serialization/types/signature.js";
import type { SerializationVersion } from "../../../../src/model/serialization/types/version.js";

type Case = readonly [title: string, root: string, declarations: string, sample: Sample];
type Result = readonly [at: number, signature: string | null, bytes: string | null, refused: string | null];

const cases = rowsIn("cases", "cases") as readonly Case[];
const files: readonly (readonly [SerializationVersion, string])[] = [
  ["1.3", "types-1.3"],
  ["1.20", "types-1.20"],
  ["2.x", "types-2.3"],
];

/** What is refused here though Kryo writes it, by what the case has in it, and the version. */
const notComputed: readonly { readonly has: RegExp; readonly in: readonly SerializationVersion[] }[] = [
  // Java’s own serialization.
  { has: /\bLocale\b/, in: ["1.3", "1.20"] },
  // Constants of classes of their own: the text that is kept does not tell which.
  { has: /enum Item \{ SMALL \{ \}/, in: ["1.3", "1.20", "2.x"] },
  // The object around an inner class, which Chill writes too.
  { has: /class Shop \{ public class (Order|Item)/, in: ["1.3"] },
];

function rowsIn(file: string, table: string): readonly unknown[] {
  const url = new URL(`../../../../data/flink/vectors/serialization/${file}.json`, import.meta.url);
  const read = JSON.parse(readFileSync(url, "utf8")) as Record<string, { readonly rows: readonly unknown[] }>;
  return read[table]?.rows ?? [];
}

function serializerIn([title, root, declarations]: Case, version: SerializationVersion): Serializer {
  const reading = readTypes(`${root};\n${declarations}`);
  if ("problems" in reading) throw new Error(title);
  const serializer = serializerOf(reading, { version });
  if ("refused" in serializer) throw new Error(serializer.refused);
  return serializer;
}

/** The bytes in hexadecimal, or why there are none. */
function written(serializer: Serializer, sample: Sample, version: SerializationVersion) {
  const layout = layoutOf(serializer, sample, { version });
  if ("unwritable" in layout) return layout;
  const bytes = layout.spans.flatMap((span) => span.bytes);
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

describe.each(files)("Kryo of Flink %s", (version, file) => {
  const judged = (rowsIn(file, "results") as readonly Result[]).flatMap(([at, signature, bytes, refused]) => {
    const each = cases[at];
    if (!each || !signature?.includes("Kryo")) return [];
    const [title, root, declarations, sample] = each;
    const text = `${root}; ${declarations}`;
    return [{ title, text, signature, sample, bytes, refused, serializer: serializerIn(each, version) }];
  });
  const isComputed = ({ text }: { text: string }) =>
    !notComputed.some((each) => each.has.test(text) && each.in.includes(version));
  const inBytes = judged.filter(({ bytes }) => bytes !== null);
  const refused = judged.filter((each) => each.bytes === null && each.refused !== null);

  it("is compared in many cases, all but a few of them computed", () => {
    expect(inBytes.length).toBeGreaterThan(400);
    expect(inBytes.filter((each) => !isComputed(each)).length).toBeLessThan(10);
  });

  it("is asked for by the serializers that Flink picks", () => {
    expect(judged.filter(({ serializer, signature }) => signatureOf(serializer) !== signature)).toEqual([]);
  });

  it.each(inBytes.filter(isComputed))("writes the same bytes: $title: $text", ({ serializer, sample, bytes }) => {
    expect(written(serializer, sample, version)).toBe(bytes);
  });

  it.each(inBytes.filter((each) => !isComputed(each)))(
    "says why it does not know, or is right: $title",
    ({ serializer, sample, bytes }) => {
      const result = written(serializer, sample, version);
      if (typeof result === "string") expect(result).toBe(bytes);
      else expect(result.unwritable).toMatch(/\.$/);
    },
  );

  it.each(refused)("refuses the same values: $title", ({ serializer, sample }) => {
    expect(written(serializer, sample, version)).toHaveProperty("unwritable");
  });
});
