import { hasKryo } from "../../../model/serialization/kryo-bytes.js";
import {
  recordFor,
  recordIn,
  type NoRecord,
  type RecordValues,
  type RecordWritten,
} from "../../../model/serialization/record-of.js";
import { partsOf } from "../../../model/serialization/types/parts.js";
import { serializationVersions, type SerializationVersion } from "../../../model/serialization/types/version.js";
import { amount, type World } from "../../world.js";

/** What one version of Flink makes of the record of a scenario. */
export interface VersionRecord {
  readonly version: SerializationVersion;
  readonly record: RecordWritten | NoRecord;
}

/** The version of Flink that a scenario has. */
export function versionOf({ evaluation }: World): SerializationVersion {
  return evaluation.values.flinkVersion === "then" ? "1.3" : "2.x";
}

/** The record of a scenario, in its version. */
export function recordOf({ evaluation }: World): RecordWritten | NoRecord {
  return recordFor(evaluation.values as unknown as RecordValues);
}

interface Kept {
  readonly type: string;
  readonly sample: string;
  readonly record: RecordWritten | NoRecord;
}

/** The last record of each version: a slider that moves does not change the type. */
const kept = new Map<SerializationVersion, Kept>();

/** The record of a scenario in one version. */
export function recordAs({ evaluation }: World, version: SerializationVersion): RecordWritten | NoRecord {
  const [type, sample] = [String(evaluation.values.recordType), String(evaluation.values.recordSample)];
  const last = kept.get(version);
  if (last?.type === type && last.sample === sample) return last.record;
  const record = recordIn({ type, sample }, version);
  kept.set(version, { type, sample, record });
  return record;
}

/** The record of a scenario in all versions, oldest first. */
export function recordsOf(world: World): readonly VersionRecord[] {
  return serializationVersions.map((version) => ({ version, record: recordAs(world, version) }));
}

/** Why there is no record, as a sentence. Flink’s own words stand in quotes. */
export function whyNone({ noRecord }: NoRecord): string {
  const isSentence = /^[A-Z0-9].*\.$/.test(noRecord);
  return isSentence ? noRecord : `Flink refuses the type: “${noRecord.replace(/\s+/g, " ").trim()}”.`;
}

/** A number of bytes that is exact: “73 B”. */
export function bytesText(bytes: number): string {
  return amount(bytes, "bytes", { scale: "B", exact: true });
}

/** A field in which Kryo writes something. */
export interface KryoField {
  readonly name: string;
  readonly bytes: number;
}

/** The fields of a record in which Kryo writes something, the largest first. Empty where the record itself is Kryo’s. */
export function kryoFields({ serializer, layout }: RecordWritten): readonly KryoField[] {
  if (serializer.kind === "kryo") return [];
  const byKryo = new Set(serializer.parts.filter((part) => hasKryo(part.serializer)).map(({ name }) => name));
  return partsOf(layout)
    .filter(({ name }) => byKryo.has(name))
    .toSorted((one, other) => other.bytes - one.bytes);
}
