import type { NoRecord, RecordWritten } from "../../../model/serialization/record-of.js";
import type { World } from "../../world.js";
import { kryoFields, recordOf, recordsOf } from "../record/records.js";
import { called, listed } from "../words.js";

/** Which versions hand what of the record to Kryo. */
export function typeFallbacks(world: World): string {
  const record = recordOf(world);
  const whose = "noRecord" in record ? "your type" : `your ${called(record.serializer.of)}`;
  const versions = new Map<string, readonly string[]>();
  for (const each of recordsOf(world)) {
    const what = handedToKryo(each.record);
    versions.set(what, [...(versions.get(what) ?? []), each.version]);
  }
  const texts = [...versions].map(([what, those]) => `${what} in ${listed(those)}`);
  return `Of ${whose} Kryo gets ${texts.join(", ")}.`;
}

function handedToKryo(record: RecordWritten | NoRecord): string {
  if ("noRecord" in record) return "nothing, since Flink does not write it,";
  if (record.serializer.kind === "kryo") return "all";
  return listed(kryoFields(record).map(({ name }) => name)) || "nothing";
}
