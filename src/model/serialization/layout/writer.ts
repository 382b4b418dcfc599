import type { Sample } from "../types/sample.js";
import type { Serializer } from "../types/serializer.js";
import type { SerializationVersion } from "../types/version.js";
import type { Place } from "./place.js";
import type { Written } from "./written.js";

/** Writes a value whose serializer has no parts. */
export type LeafWriter = (sample: Sample, place: Place) => Written;

/** Writes a part of a value by the serializer of that part. */
export type PartWriter = (sample: Sample, options: { serializer: Serializer; place: Place }) => Written;

/** What a writer of composite values stands on. */
export interface Writing {
  readonly serializer: Serializer;
  readonly place: Place;
  readonly version: SerializationVersion;
  readonly write: PartWriter;
}

/** Writes a value by one kind of serializer. */
export type Writer = (sample: Sample, writing: Writing) => Written;
