import { isList } from "../read/object.js";
import type { Writer } from "../writer.js";
import { unwritable } from "../written.js";
import { elements } from "./elements.js";
import { nullFlagged, presenceFlagged } from "./flagged.js";
import { withPart } from "./part.js";
import { hasTwins } from "./twins.js";

/** Writes a List, which may not be null: its size, then its elements. */
export const writeList: Writer = (sample, writing) =>
  withPart(writing, {
    index: 0,
    write: (serializer) =>
      elements(sample, {
        place: writing.place,
        what: "a List",
        each: (element, place) => writing.write(element, { serializer, place }),
      }),
  });

/** Writes a collection of Scala, which may not be null: its size, then of each element whether there is one, and that. */
export const writeCollection: Writer = (sample, writing) =>
  withPart(writing, {
    index: 0,
    write: (serializer) =>
      elements(sample, {
        place: writing.place,
        what: "a collection",
        each: (element, place) => presenceFlagged(element, { ...writing, serializer, place }),
      }),
  });

/**
 * Writes a Set, which may not be null: its size, then of each element whether it is null, and that. The elements are in
 * the order of the sample, as a LinkedHashSet keeps it; a HashSet goes by hash codes.
 */
export const writeSet: Writer = (sample, writing) =>
  withPart(writing, {
    index: 0,
    write: (serializer) =>
      isList(sample) && hasTwins(sample, serializer)
        ? unwritable(writing.place, "Here is a Set, which holds a value once, and one is there twice.")
        : elements(sample, {
            place: writing.place,
            what: "a Set",
            each: (element, place) => nullFlagged(element, { ...writing, serializer, place }),
          }),
  });
