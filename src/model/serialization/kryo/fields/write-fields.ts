import { erasedName } from "../../extraction/class-names.js";
import { memberAt } from "../../layout/place.js";
import { isList, isObject, memberOf } from "../../layout/read/object.js";
import { isPrimitive, leftOut } from "../../layout/read/left-out.js";
import { shown } from "../../layout/read/shown.js";
import type { Sample } from "../../types/sample.js";
import { writeNumber } from "../bodies/numbers.js";
import { Refusal } from "../refusal.js";
import type { Graph } from "../graph/graph.js";
import type { Item } from "../graph/write-object.js";
import type { Value } from "../values/value.js";
import { ignoredFields, type ObjectField, objectFields } from "./object-fields.js";

/** A field with its value. */
export interface FieldItem extends Item {
  readonly field: ObjectField;
}

/** The fields of an object with their values, by name. A field that the sample leaves out is null, or 0 of a primitive type. */
export function fieldItems({ type, className, sample, place }: Value, graph: Graph): readonly FieldItem[] {
  const fields = objectFields(type, graph.options.classes);
  const names = fields.map(({ name }) => name);
  const valueAt = readerOf(sample, { names, ignored: ignoredFields(type, graph.options.classes) });
  if (!valueAt) throw new Refusal(place, `Here is an object with fields of ${className}, not ${shown(sample)}.`);
  checkTwins(names, { className, place });
  return fields.map((field) => {
    const value = valueAt(field.name);
    const given = value === undefined ? leftOut(erasedName(field.type)) : value;
    return { field, type: field.type, sample: given, place: memberAt(place, field.name) };
  });
}

/** Writes a field of a primitive type, which is its value alone; false if it is of another type. */
export function writePrimitive({ type, sample, place }: FieldItem, graph: Graph): boolean {
  const name = erasedName(type);
  if (!isPrimitive(name)) return false;
  writeNumber(name, sample, { place, graph });
  return true;
}

/** Objects go by the names of members, tuples by their order. Null for any other sample, and for a member that no field is named. */
function readerOf(
  sample: Sample,
  { names, ignored }: { names: readonly string[]; ignored: readonly string[] },
): ((name: string) => Sample | undefined) | null {
  if (isList(sample)) {
    const isTuple = names.every((name) => /^f\d+$/.test(name)) && sample.length === names.length;
    return isTuple ? (name) => sample[Number(name.slice(1))] : null;
  }
  if (!isObject(sample)) return null;
  const known = [...names, ...ignored];
  const isKnown = Object.keys(sample).every((name) => name.startsWith("@") || known.includes(name));
  return isKnown ? (name) => memberOf(sample, name) : null;
}

/** Two fields of one name, in a class and one above it, share a member of the sample. */
function checkTwins(names: readonly string[], { className, place }: Pick<Value, "className" | "place">): void {
  const twin = names.find((name, at) => names.indexOf(name) !== at);
  if (twin !== undefined)
    throw new Refusal(place, `Two fields of ${className} have the name ${twin}; a sample has only one value for them.`);
}
