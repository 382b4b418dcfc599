import type { Sample } from "../../types/sample.js";
import type { Serializer } from "../../types/serializer.js";
import type { Place } from "../place.js";
import type { PartWriter } from "../writer.js";
import { inOrder, span, type Written } from "../written.js";

/** What a flag before a value says. */
export interface Flag {
  readonly place: Place;
  readonly serializer: Serializer;
  readonly write: PartWriter;
}

/** Writes a value that may be null: a byte 1 for null, or 0 and the value. */
export function nullFlagged(sample: Sample, { place, serializer, write }: Flag): Written {
  if (sample === null) return span(place, "null flag", [1]);
  return inOrder([span(place, "null flag", [0]), write(sample, { serializer, place })]);
}

/** Writes a value that may be null the other way round: a byte 0 for null, or 1 and the value. */
export function presenceFlagged(sample: Sample, { place, serializer, write }: Flag): Written {
  if (sample === null) return span(place, "presence flag", [0]);
  return inOrder([span(place, "presence flag", [1]), write(sample, { serializer, place })]);
}
