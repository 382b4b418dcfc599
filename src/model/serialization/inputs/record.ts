import { givenChoice, givenNumber, givenText } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

/** Characters of a type at most, so that it fits into a link. Assumed from what servers take. */
export const LONGEST_TYPE = 4000;

/** Characters of a sample at most, for the same reason. */
export const LONGEST_SAMPLE = 4000;

/**
 * What is wrong with the text of a type, as a sentence; null when nothing is. Only its length counts: what cannot be read is
 * a record without bytes, and says why. So a page that has no records does without the reader.
 */
export function typeObjection(text: string): string | null {
  return text.length > LONGEST_TYPE ? `The text of a type has at most ${LONGEST_TYPE} characters here.` : null;
}

/** What is wrong with the text of a sample, as a sentence; null when nothing is. */
export function sampleObjection(text: string): string | null {
  if (text.length > LONGEST_SAMPLE) return `A sample has at most ${LONGEST_SAMPLE} characters here.`;
  return text.trim() === "" || isJson(text) ? null : "A sample is a value in JSON, or nothing.";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const message = `public class Message {
  public long userId;
  public long sentAt;
  public String text;
  public List<String> tags;
}`;

export const recordType = givenText({
  id: "recordType",
  title: "Type of a record",
  help: "A class, a record or a case class as your program has it; or a type such as Tuple2<Long, String>.",
  initial: message,
  objection: typeObjection,
  link: "type",
  source: assumed("a user id as in the talk, and what a message carries"),
});

export const recordSample = givenText({
  id: "recordSample",
  title: "A value of that type",
  help: "In JSON. Left empty, the page makes one up: ten characters in a String, three elements in a collection.",
  initial: "",
  objection: sampleObjection,
  link: "sample",
  source: assumed("made up from the type"),
});

export const chainedHops = givenNumber({
  id: "chainedHops",
  symbol: "s_h",
  title: "Chained operators that hand a record on",
  unit: "count",
  help: "Connections within chains that one record passes from source to sink. The talk’s job has two: source to map, and window to sink.",
  initial: 2,
  min: 0,
  max: 1000,
  whole: true,
  scale: "linear",
  link: "hops",
  source: cited("talk", "Operator chaining"),
});

export const objectReuse = givenChoice({
  id: "objectReuse",
  title: "Object reuse",
  help: "pipeline.object-reuse: whether a chained operator gets the record itself instead of a copy.",
  initial: "off",
  options: { off: "off", on: "on" },
  link: "object-reuse",
  source: cited("flink", "PipelineOptions.OBJECT_REUSE, default false; the same in 1.3"),
});

export const recordInputs = [recordType, recordSample, chainedHops, objectReuse] as const;
