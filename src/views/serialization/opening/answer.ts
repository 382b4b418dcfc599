import { amount, num, say, type World } from "../../world.js";
import { called, listed } from "../words.js";
import { bytesText, kryoFields, recordOf, versionOf, whyNone } from "../record/records.js";

/** The chapter’s answer for the scenario in use: which serializer, how many bytes, how much of links and cores. */
export function answer(world: World): string {
  const record = recordOf(world);
  if ("noRecord" in record) return whyNone(record);
  const { serializer } = record;
  const fields = kryoFields(record).map(({ name }) => name);
  const kryo = fields.length === 0 ? "" : ` and hands ${listed(fields)} to Kryo`;
  return (
    `Flink ${versionOf(world)} writes your ${called(serializer.of)} with its ${serializer.name}${kryo}: ` +
    `${bytesText(num(world, "recordBytes"))}, and ${bytesText(num(world, "networkRecordBytes"))} on the way to another task. ` +
    `At ${say(world, "recordsPerSecond")} that fills ${say(world, "exchangedLinkFraction")} of the links, and writing, ` +
    `reading and copying take ${cores(world)}.`
  );
}

/** “0.45 cores”, and their share where the cores are stated. */
function cores(world: World): string {
  const busy = num(world, "serializationCores");
  const share = num(world, "serializationCoreFraction");
  const text = `the work of ${coresText(busy)}`;
  return Number.isNaN(share) ? text : `${text}, ${amount(share, "fraction")} of all there are`;
}

/** “1 core”, “0.45 cores”. */
export function coresText(cores: number): string {
  const text = amount(cores, "count");
  return `${text} core${text === "1" ? "" : "s"}`;
}
