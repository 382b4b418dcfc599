import type { Sample } from "../../types/sample.js";
import { bigEndian } from "../bytes/big-endian.js";
import { refusal } from "../read/shown.js";
import type { Writer } from "../writer.js";
import { span, unwritable } from "../written.js";
import { encoded } from "./encode.js";

/** Values within values that are followed. Assumed. */
const DEEPEST = 256;
/** Bytes that the value, and the metadata, of a Variant may have (`SIZE_LIMIT`). */
const LARGEST = 2 ** 24;

/** Writes a Variant, which may not be null: the lengths of its value and its metadata, then both. A sample is any JSON but null. */
export const writeVariant: Writer = (sample, { place }) => {
  if (sample === null || isDeeper(sample, DEEPEST)) {
    return unwritable(place, refusal(`Here is a Variant, any JSON of at most ${DEEPEST} levels`, sample));
  }
  const { value, metadata } = encoded(sample);
  if (Math.max(value.length, metadata.length) > LARGEST) return unwritable(place, "A Variant has at most 16 MiB.");
  return [
    ...span(place, "length of value", bigEndian(value.length, { bytes: 4 })),
    ...span(place, "length of metadata", bigEndian(metadata.length, { bytes: 4 })),
    ...span(place, "value", value),
    ...span(place, "metadata", metadata),
  ];
};

function isDeeper(sample: Sample, levels: number): boolean {
  if (typeof sample !== "object" || sample === null) return false;
  return levels === 0 || Object.values(sample).some((inner) => isDeeper(inner, levels - 1));
}
