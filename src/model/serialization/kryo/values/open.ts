import { tableOf } from "../../../table.js";
import { isList } from "../../layout/read/object.js";
import type { Sample } from "../../types/sample.js";

/** Classes and interfaces of Java that say little of an object, so that JSON tells its class. */
const takes: Readonly<Record<string, (sample: Sample) => boolean>> = tableOf({
  "java.lang.Object": () => true,
  "java.io.Serializable": () => true,
  "java.lang.Comparable": (sample) => typeof sample !== "object",
  "java.lang.CharSequence": (sample) => typeof sample === "string",
  "java.lang.Number": (sample) => typeof sample === "number",
});

const INT = 2 ** 31;

/** Whether objects of a class are of any class below it. */
export function isOpen(name: string): boolean {
  return Object.hasOwn(takes, name);
}

/** The class that stands for a value of JSON: String, Boolean, Integer, Long, Double, ArrayList, LinkedHashMap; null where the declared class is none of its superclasses. */
export function openClass(name: string, sample: Exclude<Sample, null>): string | null {
  return takes[name]?.(sample) ? classOf(sample) : null;
}

function classOf(sample: Exclude<Sample, null>): string {
  if (typeof sample === "string") return "java.lang.String";
  if (typeof sample === "boolean") return "java.lang.Boolean";
  if (typeof sample === "number") return numberClass(sample);
  return isList(sample) ? "java.util.ArrayList" : "java.util.LinkedHashMap";
}

function numberClass(value: number): string {
  if (!Number.isInteger(value)) return "java.lang.Double";
  return value >= -INT && value < INT ? "java.lang.Integer" : "java.lang.Long";
}
