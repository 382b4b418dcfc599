import { flinkVersion } from "../checkpointing/inputs.js";
import type { ValuesOf } from "../quantity.js";
import { serializerOf } from "./extraction/serializer-of.js";
import { recordSample, recordType } from "./inputs.js";
import { readTypes } from "./java/read-types.js";
import { defaultSample } from "./layout/default-sample.js";
import { layoutOf } from "./layout/layout-of.js";
import type { TypeProblem } from "./types/declared.js";
import type { Layout } from "./types/layout.js";
import type { Sample } from "./types/sample.js";
import type { Serializer } from "./types/serializer.js";
import type { SerializationVersion } from "./types/version.js";

/** The inputs that a record stands on. */
export const recordInputsUsed = [recordType, recordSample, flinkVersion] as const;

export type RecordValues = ValuesOf<typeof recordInputsUsed>;

/** A record of the scenario as Flink writes it. */
export interface RecordWritten {
  readonly serializer: Serializer;
  readonly sample: Sample;
  readonly layout: Layout;
}

/** Why there is no such record. */
export interface NoRecord {
  /** A sentence. */
  readonly noRecord: string;
  /** The serializer, where the type is right and only the sample is not. */
  readonly serializer?: Serializer;
}

/** A text that a type can be read from, a value, and a version of Flink. */
export interface RecordText {
  readonly type: string;
  /** JSON; empty for a value that is made up. */
  readonly sample: string;
}

/** What a version of Flink makes of a type and a value of it. */
export function recordIn({ type, sample }: RecordText, version: SerializationVersion): RecordWritten | NoRecord {
  const reading = readTypes(type);
  if ("problems" in reading) return { noRecord: problemText(reading.problems) };
  const serializer = serializerOf(reading, { version });
  if ("refused" in serializer) return { noRecord: serializer.refused };
  const value = sample.trim() === "" ? defaultSample(serializer) : (JSON.parse(sample) as Sample);
  const layout = layoutOf(serializer, value, { version });
  return "unwritable" in layout
    ? { noRecord: layout.path === "" ? layout.unwritable : `In “${layout.path}”: ${layout.unwritable}`, serializer }
    : { serializer, sample: value, layout };
}

function problemText([first]: readonly TypeProblem[]): string {
  return first ? `The type cannot be read, line ${first.line}: ${first.says}` : "There is no type.";
}

let last: { readonly values: RecordValues; readonly record: RecordWritten | NoRecord } | null = null;

/** The record of a scenario. Kept, since many numbers ask for the same. */
export function recordFor(values: RecordValues): RecordWritten | NoRecord {
  if (last === null || recordInputsUsed.some(({ id }) => last?.values[id] !== values[id])) {
    // A copy: the values of an engine change.
    const copy = Object.fromEntries(recordInputsUsed.map(({ id }) => [id, values[id]])) as RecordValues;
    const text = { type: copy.recordType, sample: copy.recordSample };
    last = { values: copy, record: recordIn(text, copy.flinkVersion === "then" ? "1.3" : "2.x") };
  }
  return last.record;
}
