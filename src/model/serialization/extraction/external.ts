import type { Reason, Serializer } from "../types/serializer.js";
import { leaf } from "./build.js";
import { isA } from "./class-path.js";
import { simpleName } from "./class-names.js";
import type { Extraction, Place } from "./extraction.js";

const WRITABLE = "org.apache.hadoop.io.Writable";

/** Classes of Hadoop that implement Writable. */
const hadoop = /^org\.apache\.hadoop\.io\.(Text|\w+Writable)$/;

/** The serializer of a class that implements Hadoop’s Writable; null for any other class, and for the interface itself. */
export function writableSerializer(name: string, { line }: Place, { classPath }: Extraction): Serializer | null {
  const writable = hadoop.test(name) || isA(name, WRITABLE, classPath);
  if (!writable || name === WRITABLE) return null;
  return leaf("writable", "WritableSerializer", name, [needs(name, "flink-hadoop-compatibility", line)]);
}

/** Whether Avro generated the class. */
export function isAvro(name: string, { classPath }: Extraction): boolean {
  return isA(name, "org.apache.avro.specific.SpecificRecordBase", classPath);
}

/** The serializer of a class that Avro generated, after Flink 1.3. */
export function avroSerializer(name: string, { line }: Place): Serializer {
  return leaf("avro", "AvroSerializer", name, [needs(name, "flink-avro", line)]);
}

function needs(name: string, module: string, line: number | null): Reason {
  const says = `The serializer of ${simpleName(name)} is in ${module}; without it the job does not start.`;
  return { rule: "needsModule", says, mend: `Add ${module} to the dependencies of the job.`, line };
}
