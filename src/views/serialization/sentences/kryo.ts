import { kryoBytesOf } from "../../../model/serialization/kryo-bytes.js";
import { spelledBytes, spelledNames } from "../../../model/serialization/spelled-names.js";
import { bytesIn } from "../../../model/serialization/types/layout.js";
import { amount, num, type World } from "../../world.js";
import { coresText } from "../opening/answer.js";
import { bytesText, recordOf, versionOf, whyNone } from "../record/records.js";
import { called, listed } from "../words.js";

/** What Kryo writes of the record, and what it costs. */
export function kryoShare(world: World): string {
  const record = recordOf(world);
  if ("noRecord" in record) return whyNone(record);
  const [all, kryo] = [bytesIn(record.layout), kryoBytesOf(record)];
  if (kryo === 0) return `Kryo writes nothing of your ${called(record.serializer.of)} in Flink ${versionOf(world)}.`;
  const much = kryo === all ? `all ${bytesText(all)}` : `${bytesText(kryo)} of the ${bytesText(all)}`;
  return (
    `Kryo writes ${much} of your ${called(record.serializer.of)}, which takes ${coresText(num(world, "serializationCores"))} ` +
    `in all; if Flink’s own serializers wrote as many bytes, it would be ${amount(num(world, "ownSerializationCores"), "count")}.`
  );
}

/** What class names take in the record. */
export function kryoNames(world: World): string {
  const record = recordOf(world);
  if ("noRecord" in record) return whyNone(record);
  const names = spelledNames(record.layout).map(({ name }) => name);
  if (names.length === 0) return `In your ${called(record.serializer.of)} no class name is written.`;
  return (
    `In your ${called(record.serializer.of)} ${bytesText(spelledBytes(record.layout))} of ` +
    `${bytesText(bytesIn(record.layout))} are names of classes: ${listed(names)}. Registered, each would be a number of ` +
    "one or two bytes."
  );
}
