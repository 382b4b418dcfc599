import { memberAt } from "../place.js";
import { isObject } from "../read/object.js";
import { refusal } from "../read/shown.js";
import type { Writer } from "../writer.js";
import { inOrder, span, unwritable } from "../written.js";
import { nullFlagged, presenceFlagged } from "./flagged.js";
import { withPart } from "./part.js";

/** Sides of an Either, and the byte that tells them apart: `isLeft`. */
const sides = [
  { name: "left", flag: 1 },
  { name: "right", flag: 0 },
] as const;

/** Writes an Either, which may not be null: which side it is, and the value. A sample is {"left": …} or {"right": …}. */
export const writeEither: Writer = (sample, writing) => {
  const { place, write } = writing;
  const [[name, value] = [], ...others] = isObject(sample) ? Object.entries(sample) : [];
  const index = sides.findIndex((side) => side.name === name);
  const side = sides[index];
  if (!side || value === undefined || others.length > 0) {
    return unwritable(place, refusal("Here is an Either, an object with “left” or with “right”", sample));
  }
  return withPart(writing, {
    index,
    write: (serializer) =>
      inOrder([span(place, "side", [side.flag]), write(value, { serializer, place: memberAt(place, side.name) })]),
  });
};

/** Writes an Option of Scala: 0 for None, which a sample has as null, or 1 and the value. */
export const writeOption: Writer = (sample, writing) =>
  withPart(writing, { index: 0, write: (serializer) => presenceFlagged(sample, { ...writing, serializer }) });

/** Writes what NullableSerializer wraps: 1 for null, or 0 and the value. Type extraction makes none that pads null. */
export const writeNullable: Writer = (sample, writing) =>
  withPart(writing, { index: 0, write: (serializer) => nullFlagged(sample, { ...writing, serializer }) });
