import { excerpt } from "../../../excerpt.js";
import type { Sample } from "../../types/sample.js";
import type { Serializer } from "../../types/serializer.js";
import type { Place } from "../place.js";
import { leftOut } from "../read/left-out.js";
import { isObject, memberOf } from "../read/object.js";
import { refusal } from "../read/shown.js";
import { unwritable, type Written } from "../written.js";

/** Names that a sentence lists at most. */
const LISTED = 12;

/** How the members of an object are written. */
export interface MemberRules {
  readonly serializer: Serializer;
  readonly place: Place;
  /** Gets a value for each part of the serializer, in that order. */
  readonly write: (values: readonly Sample[]) => Written;
}

/** Writes an object by its members; a member that is left out is null, or 0 of a primitive type. One that is no field is refused, and one that Flink does not write is passed over. */
export function members(sample: Sample, { serializer, place, write }: MemberRules): Written {
  const { of, parts, unwritten = [] } = serializer;
  const names = parts.map(({ name }) => name);
  const listed = `${names.slice(0, LISTED).join(", ")}${names.length > LISTED ? " …" : ""}`;
  if (!isObject(sample)) return unwritable(place, refusal(`Here is an object with ${listed}`, sample));
  const strange = Object.keys(sample).find((name) => !name.startsWith("@") && ![...names, ...unwritten].includes(name));
  if (strange !== undefined)
    return unwritable(place, `Flink writes no field ${excerpt(strange)} of ${of}: only ${listed}.`);
  return write(
    parts.map(({ name, serializer: part }) => {
      const value = memberOf(sample, name);
      return value === undefined ? leftOut(part.of) : value;
    }),
  );
}
