import { kryoLayoutOf } from "../kryo/kryo-layout-of.js";
import type { Layout, Unwritable } from "../types/layout.js";
import type { Sample } from "../types/sample.js";
import type { Serializer } from "../types/serializer.js";
import type { SerializationVersion } from "../types/version.js";
import { type Place, placeWithin } from "./place.js";
import { writers } from "./writers.js";
import { isUnwritable, unwritable, type Written } from "./written.js";

/** Values within values that are followed. Assumed: far more than a program has, and less than a stack holds. */
const DEEPEST = 256;

/**
 * The bytes that Flink’s serializer writes of a value, each with what it says, or why Flink, or this model, cannot write
 * it. Takes any JSON; never throws.
 */
export function layoutOf(
  serializer: Serializer,
  sample: Sample,
  { version }: { version: SerializationVersion },
): Layout | Unwritable {
  const written = writeAt(sample, { serializer, place: "", version, depth: 0 });
  return isUnwritable(written) ? written : { spans: written };
}

interface Part {
  readonly serializer: Serializer;
  readonly place: Place;
  readonly version: SerializationVersion;
  /** How many values this one is within, from 0. */
  readonly depth: number;
}

function writeAt(sample: Sample, { depth, ...part }: Part): Written {
  const { serializer, place, version } = part;
  if (depth > DEEPEST) return unwritable(place, `Values within values are followed ${DEEPEST} deep, not deeper.`);
  if (serializer.kind === "kryo") return writeByKryo(sample, part);
  const write = writers[serializer.kind];
  return write(sample, { ...part, write: (value, at) => writeAt(value, { ...at, version, depth: depth + 1 }) });
}

function writeByKryo(sample: Sample, { serializer, place, version }: Omit<Part, "depth">): Written {
  const layout = kryoLayoutOf(serializer, sample, { version });
  if (isUnwritable(layout)) return { ...layout, path: placeWithin(place, layout.path) };
  return layout.spans.map((span) => ({ ...span, path: placeWithin(place, span.path) }));
}
