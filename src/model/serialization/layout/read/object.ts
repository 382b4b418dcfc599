import type { Sample } from "../../types/sample.js";

/** An object of JSON. */
export type SampleObject = Readonly<Record<string, Sample>>;

/** Whether a sample is an object, not a list. */
export function isObject(sample: Sample): sample is SampleObject {
  return typeof sample === "object" && sample !== null && !Array.isArray(sample);
}

/** Whether a sample is a list. */
export function isList(sample: Sample): sample is readonly Sample[] {
  return Array.isArray(sample);
}

/** A member of an object; undefined where the object itself has none of that name. */
export function memberOf(object: SampleObject, name: string): Sample | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
