import type { Sample } from "../../types/sample.js";
import { bigEndian } from "../bytes/big-endian.js";
import { elementAt, type Place } from "../place.js";
import { isList } from "../read/object.js";
import { refusal } from "../read/shown.js";
import { inOrder, span, unwritable, type Written } from "../written.js";

/** How a list is written. */
export interface ElementRules {
  readonly place: Place;
  /** What the list is for: "a List". */
  readonly what: string;
  /** Writes an element. */
  readonly each: (element: Sample, place: Place) => Written;
}

/** Writes a list that may not be null: the number of its elements in four bytes, then each of them. */
export function elements(sample: Sample, { place, what, each }: ElementRules): Written {
  if (!isList(sample)) return unwritable(place, refusal(`Here is ${what}, a list of JSON`, sample));
  const length = span(place, "length", bigEndian(sample.length, { bytes: 4 }));
  return inOrder([length, ...sample.map((element, index) => each(element, elementAt(place, index)))]);
}
