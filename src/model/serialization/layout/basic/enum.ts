import { bigEndian } from "../bytes/big-endian.js";
import { refusal } from "../read/shown.js";
import type { Writer } from "../writer.js";
import { span, unwritable } from "../written.js";

/** Constants that a sentence lists at most. */
const LISTED = 12;

/** Writes a constant of an enum, which may not be null: its number in the order of the text, from 0. */
export const writeEnum: Writer = (sample, { serializer: { of, constants = [] }, place }) => {
  const ordinal = typeof sample === "string" ? constants.indexOf(sample) : -1;
  if (ordinal >= 0) return span(place, "ordinal", bigEndian(ordinal, { bytes: 4 }));
  if (constants.length === 0) return unwritable(place, `Here is a constant of ${of}, and what it has is not known.`);
  const listed = `${constants.slice(0, LISTED).join(", ")}${constants.length > LISTED ? " …" : ""}`;
  return unwritable(place, refusal(`Here is a constant of ${of}: ${listed}`, sample));
};
