import { erasedName } from "../../extraction/class-names.js";
import type { JavaType } from "../../extraction/java-type.js";
import { isList } from "../../layout/read/object.js";
import { shown } from "../../layout/read/shown.js";
import type { Sample } from "../../types/sample.js";
import { upperBound } from "../fields/object-fields.js";
import { Refusal } from "../refusal.js";
import type { Value } from "./value.js";

/** The elements of a list. */
export function listOf({ sample, className, place }: Value): readonly Sample[] {
  if (isList(sample)) return sample;
  throw new Refusal(place, `Here is a list, the elements of ${className}, not ${shown(sample)}.`);
}

/** The type of the elements of a collection or an array; Object where nothing tells it. @param index 1 for the values of a map */
export function elementType({ type }: Value, index = 0): JavaType {
  return type.kind === "array"
    ? type.of
    : upperBound(type.kind === "parameterized" ? type.arguments[index] : undefined);
}

/** The class of the elements of an array: "int" of "[I". */
export function componentClass({ type }: Value): string {
  return type.kind === "array" ? erasedName(type.of) : "java.lang.Object";
}
