import { excerpt } from "../../../excerpt.js";
import type { Sample } from "../../types/sample.js";

/** A sample as a sentence names it: short, and on one line. */
export function shown(sample: Sample): string {
  if (typeof sample === "string") return excerpt(sample);
  if (Array.isArray(sample)) return "a list";
  return typeof sample === "object" && sample !== null ? "an object" : String(sample);
}

/** “What is allowed, not what is there.” @param allowed begins a sentence, without its end: "An int is a whole number" */
export function refusal(allowed: string, sample: Sample): string {
  return `${allowed}, not ${shown(sample)}.`;
}
