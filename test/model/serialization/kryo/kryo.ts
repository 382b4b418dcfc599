import { serializerOf } from "../../../../src/model/serialization/extraction/serializer-of.js";
import { readTypes } from "../../../../src/model/serialization/java/read-types.js";
import { type KryoOptions, kryoLayoutOf } from "../../../../src/model/serialization/kryo/kryo-layout-of.js";
import type { Span } from "../../../../src/model/serialization/types/layout.js";
import type { Sample } from "../../../../src/model/serialization/types/sample.js";

/** What Kryo writes of a value of a type; throws where it cannot. */
export function spansOf(text: string, sample: Sample, options: KryoOptions): readonly Span[] {
  const layout = layoutIn(text, sample, options);
  if ("unwritable" in layout) throw new Error(layout.unwritable);
  return layout.spans;
}

/** What Kryo writes of a value of a type, or why it cannot. */
export function layoutIn(text: string, sample: Sample, options: KryoOptions) {
  const reading = readTypes(text);
  if ("problems" in reading) throw new Error(reading.problems[0]?.says);
  const serializer = serializerOf(reading, options);
  if ("refused" in serializer) throw new Error(serializer.refused);
  return kryoLayoutOf(serializer, sample, options);
}

/** Bytes in hexadecimal. */
export function hexOf(spans: readonly Span[]): string {
  return spans.flatMap(({ bytes }) => bytes.map((byte) => byte.toString(16).padStart(2, "0"))).join("");
}
