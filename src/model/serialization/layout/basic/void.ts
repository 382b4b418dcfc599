import { refusal } from "../read/shown.js";
import type { LeafWriter } from "../writer.js";
import { span, unwritable } from "../written.js";

/** Writes a Void, of which there is only null: a byte 0. */
export const writeVoid: LeafWriter = (sample, place) =>
  sample === null ? span(place, "null", [0]) : unwritable(place, refusal("Here is a Void, only null", sample));

/** Writes a NullValue, of which there is one: no bytes. */
export const writeNullValue: LeafWriter = () => [];
