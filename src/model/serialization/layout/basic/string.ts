import { variableLength } from "../bytes/variable-length.js";
import type { Place } from "../place.js";
import { refusal } from "../read/shown.js";
import type { LeafWriter } from "../writer.js";
import { span, unwritable, type Written } from "../written.js";

/** Writes a String (`StringValue.writeString`): its length and one, where 0 stands for null, then its UTF-16 units, 7 bits to a byte. */
export const writeString: LeafWriter = (sample, place) => {
  if (sample === null) return span(place, "null", [0]);
  if (typeof sample !== "string") return unwritable(place, refusal("Here is a String, a text or null", sample));
  return text(sample, place, sample.length + 1);
};

/** Writes a StringValue, which may not be null: as a String, with its length as it is. */
export const writeStringValue: LeafWriter = (sample, place) =>
  typeof sample === "string"
    ? text(sample, place, sample.length)
    : unwritable(place, refusal("Here is a StringValue, a text", sample));

function text(sample: string, place: Place, length: number): Written {
  const units = Array.from({ length: sample.length }, (_, at) => variableLength(sample.charCodeAt(at)));
  const characters = sample === "" ? [] : span(place, "characters", units.flat());
  return [...span(place, "length", variableLength(length)), ...characters];
}
