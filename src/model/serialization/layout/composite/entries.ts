import type { Sample } from "../../types/sample.js";
import type { Serializer } from "../../types/serializer.js";
import { isList, isObject } from "../read/object.js";
import { bare } from "./bare.js";

/** A key and its value. */
export type Entry = readonly [Sample, Sample];

/**
 * The entries of a map, in order: members of an object where the keys are strings, pairs of a list in any case; null for
 * anything else. Members that are named as whole numbers come first, as JavaScript orders them.
 */
export function entriesOf(sample: Sample, { key }: { key: Serializer }): readonly Entry[] | null {
  if (isObject(sample)) return bare(key).kind === "string" ? Object.entries(sample) : null;
  return isList(sample) && sample.every(isPair) ? sample : null;
}

function isPair(sample: Sample): sample is Entry {
  return isList(sample) && sample.length === 2;
}
