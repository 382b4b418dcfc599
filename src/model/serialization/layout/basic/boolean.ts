import { refusal } from "../read/shown.js";
import type { LeafWriter } from "../writer.js";
import { span, unwritable } from "../written.js";

/** Writes a boolean, or a Boolean, which may not be null: 1 for true. */
export const writeBoolean: LeafWriter = (sample, place) =>
  typeof sample === "boolean"
    ? span(place, "value", [sample ? 1 : 0])
    : unwritable(place, refusal("Here is a boolean, true or false", sample));
