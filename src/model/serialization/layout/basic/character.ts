import { bigEndian } from "../bytes/big-endian.js";
import { refusal } from "../read/shown.js";
import type { LeafWriter } from "../writer.js";
import { span, unwritable } from "../written.js";

/** Writes a char, or a Character, which may not be null: its UTF-16 unit. */
export const writeCharacter: LeafWriter = (sample, place) =>
  typeof sample === "string" && sample.length === 1
    ? span(place, "value", bigEndian(sample.charCodeAt(0), { bytes: 2 }))
    : unwritable(place, refusal("Here is a char, a string of one UTF-16 unit", sample));
