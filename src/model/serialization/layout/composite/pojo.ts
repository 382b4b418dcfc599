import type { Sample } from "../../types/sample.js";
import type { Serializer } from "../../types/serializer.js";
import { memberAt, type Place } from "../place.js";
import { isObject, memberOf } from "../read/object.js";
import { refusal } from "../read/shown.js";
import type { PartWriter, Writer, Writing } from "../writer.js";
import { inOrder, span, unwritable, type Written } from "../written.js";
import { nullFlagged } from "./flagged.js";
import { members } from "./members.js";
import { header, isNamed, subclassNames, writeSubclass } from "./subclass.js";
import { isPrimitive } from "../read/left-out.js";

/**
 * Writes a POJO: a header, then of each field whether it is null, and its value. A value of a subclass is the header, the
 * name of its class, or its number if it is registered, and then all that the serializer of the subclass writes.
 */
export const writePojo: Writer = (sample, writing) => {
  const { serializer, place } = writing;
  if (sample === null) return span(place, "header", [header.null]);
  const named = isObject(sample) ? (memberOf(sample, "@class") ?? null) : null;
  if (named !== null && !isNamed(serializer, named)) return writeSubclass(sample, { ...writing, named });
  if (serializer.isAbstract)
    return unwritable(place, `${serializer.of} is abstract. “@class” names ${subclassNames(serializer)}.`);
  return inOrder([span(place, "header", [header.itself]), fields(sample, writing)]);
};

function fields(sample: Sample, { serializer, place, write }: Writing): Written {
  const field = (value: Sample, index: number) => {
    const part = serializer.parts[index];
    return part ? writeField(value, { serializer: part.serializer, place: memberAt(place, part.name), write }) : [];
  };
  return members(sample, { serializer, place, write: (values) => inOrder(values.map(field)) });
}

function writeField(value: Sample, options: { serializer: Serializer; place: Place; write: PartWriter }): Written {
  const { of } = options.serializer;
  if (value !== null || !isPrimitive(of)) return nullFlagged(value, options);
  return unwritable(options.place, refusal(`Here is a value of type ${of}`, value));
}
