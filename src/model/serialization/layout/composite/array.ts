import { primitives } from "../basic/primitives.js";
import { writeString } from "../basic/string.js";
import type { Writer } from "../writer.js";
import { unwritable } from "../written.js";
import { elements } from "./elements.js";
import { presenceFlagged } from "./flagged.js";
import { withPart } from "./part.js";

/** Writes an array of primitives, which may not be null: its length, then what is in it. */
export const writePrimitiveArray: Writer = (sample, { serializer: { name, of }, place }) => {
  const each = primitives.get(name.replace("PrimitiveArraySerializer", ""));
  if (!each) return unwritable(place, `How ${name} writes ${of} is not known.`);
  return elements(sample, { place, what: "an array", each });
};

/** Writes a String[], which may not be null, though strings in it may; or another array of objects. */
export const writeBasicArray: Writer = (sample, writing) =>
  writing.serializer.name === "StringArraySerializer"
    ? elements(sample, { place: writing.place, what: "a String[]", each: writeString })
    : writeObjectArray(sample, writing);

/** Writes an array of objects, which may not be null: its length, then of each whether there is one, and that. */
export const writeObjectArray: Writer = (sample, writing) =>
  withPart(writing, {
    index: 0,
    write: (serializer) =>
      elements(sample, {
        place: writing.place,
        what: "an array",
        each: (element, place) => presenceFlagged(element, { place, serializer, write: writing.write }),
      }),
  });
