import { isProblem, type PastedPlan, type PlanReading, type Problem } from "../../../model/slots/pasted/plan.js";
import { readPlan } from "../../../model/slots/pasted/read-plan.js";
import { text as written } from "../../../model/units.js";

/** Longer texts are not read: 10 million characters are some 20 000 operators. Assumed. */
export const LONGEST_TEXT = 1e7;

/** A sentence about what is longer. */
export const TOO_LONG = `This is too long: up to ${written(LONGEST_TEXT, "bytes")} are read.`;

/** Reads what was pasted or opened: any text. */
export function readPasted(text: string): PlanReading {
  return text.length > LONGEST_TEXT ? { problem: TOO_LONG } : readPlan(text);
}

export { isProblem, type PastedPlan, type Problem };
