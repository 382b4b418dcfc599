import type { Sample } from "../../types/sample.js";
import { memberAt } from "../place.js";
import { isList, isObject } from "../read/object.js";
import { refusal } from "../read/shown.js";
import type { Writer, Writing } from "../writer.js";
import { inOrder, span, unwritable, type Written } from "../written.js";
import { members } from "./members.js";

/** What Tuple0Serializer writes of a tuple without fields. */
const TUPLE_0 = 42;

/** Writes a tuple, which may not be null: its fields one after the other and nothing else. A sample is a list, or an object with f0, f1 and so on. */
export const writeTuple: Writer = (sample, writing) => {
  const { place, serializer } = writing;
  const { length } = serializer.parts;
  if (isObject(sample) && length > 0) return writeCaseClass(sample, writing);
  if (!isList(sample) || sample.length !== length) {
    return unwritable(place, refusal(`Here is a tuple, a list of ${length} values`, sample));
  }
  return length === 0 ? span(place, "value", [TUPLE_0]) : fields(sample, writing);
};

/** Writes a case class of Scala, which may not be null: its components one after the other and nothing else. */
export const writeCaseClass: Writer = (sample, writing) =>
  members(sample, { ...writing, write: (values) => fields(values, writing) });

function fields(values: readonly Sample[], { serializer, place, write }: Writing): Written {
  return inOrder(
    serializer.parts.map((part, index) =>
      write(values[index] ?? null, { serializer: part.serializer, place: memberAt(place, part.name) }),
    ),
  );
}
