import { breaksOff, jsonFault } from "../../../model/json-fault.js";
import { LONGEST_SAMPLE, LONGEST_TYPE, sampleObjection } from "../../../model/serialization/inputs.js";
import { readTypes } from "../../../model/serialization/java/read-types.js";

/** What is wrong with the text of a type, a sentence for each, with its line. Empty when nothing is. */
export function typeProblems(text: string): readonly string[] {
  if (text.length > LONGEST_TYPE) {
    return [`The text of a type has at most ${LONGEST_TYPE} characters here; this one has ${text.length}.`];
  }
  const reading = readTypes(text);
  return "problems" in reading ? reading.problems.map(({ line, says }) => `Line ${line}: ${says}`) : [];
}

/** What is wrong with the text of a sample, with its line; null when nothing is. */
export function sampleProblem(text: string): string | null {
  if (text.length > LONGEST_SAMPLE) {
    return `A sample has at most ${LONGEST_SAMPLE} characters here; this one has ${text.length}.`;
  }
  if (sampleObjection(text) === null) return null;
  const fault = jsonFault(text);
  const line = text.slice(0, fault).split("\n").length;
  return breaksOff(text, fault) ? `Line ${line}: the JSON ends too early.` : `Line ${line}: here it stops being JSON.`;
}
