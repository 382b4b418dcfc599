import { bytesIn } from "../../../model/serialization/types/layout.js";
import { partsOf } from "../../../model/serialization/types/parts.js";
import type { RecordWritten } from "../../../model/serialization/record-of.js";
import type { Reason, Serializer } from "../../../model/serialization/types/serializer.js";
import { amount, num, type World } from "../../world.js";
import { called } from "../words.js";
import { bytesText, kryoFields, recordOf } from "../record/records.js";
import { coresText } from "./answer.js";

/** What costs most, and what to change first. */
export function binding(world: World): string {
  const record = recordOf(world);
  if ("noRecord" in record) return "Nothing is written before the type and the value fit together.";
  const { serializer } = record;
  if (serializer.kind === "kryo") return `Kryo binds: all of it is Kryo’s. ${mend(serializer)}`;
  const [field] = kryoFields(record);
  return field ? fieldBinds(world, { record, name: field.name }) : nothingByKryo(world, record);
}

function fieldBinds(world: World, { record, name }: { record: RecordWritten; name: string }): string {
  const inner = record.serializer.parts.find((part) => part.name === name)?.serializer;
  return (
    `Kryo binds: it writes ${bytesText(num(world, "kryoBytes"))} of the ${bytesText(bytesIn(record.layout))}. If Flink’s ` +
    `own serializers wrote as many bytes, all of it would take ${coresText(num(world, "ownSerializationCores"))}. Begin ` +
    `with ${name}. ${inner ? mend(inner) : ""}`
  ).trimEnd();
}

/** Why Kryo has a value, and what to do about it. */
function mend(serializer: Serializer): string {
  const reason = kryoReason(serializer);
  if (!reason) return "Give it a type that Flink knows.";
  const { says, mend, line } = reason;
  return [line === null ? says : `Line ${line}: ${says}`, mend].filter(Boolean).join(" ");
}

/** The reason that decides, of the first part that is Kryo’s. */
export function kryoReason(serializer: Serializer): Reason | null {
  if (serializer.kind === "kryo") return serializer.reasons[0] ?? null;
  return serializer.parts.map((part) => kryoReason(part.serializer)).find((reason) => reason !== null) ?? null;
}

/** Where Kryo has no part in it: the link if it is full, else copies, else the largest field. */
function nothingByKryo(world: World, record: RecordWritten): string {
  const link = num(world, "exchangedLinkFraction");
  if (link >= FULL) {
    return `Bytes bind: records between tasks alone fill ${amount(link, "fraction")} of the links. ${largest(record)}`;
  }
  const copies = copyCores(world);
  const nothing = `Nothing of your ${called(record.serializer.of)} goes to Kryo.`;
  return copies >= MUCH * num(world, "serializationCores") && copies > 0
    ? `${nothing} What you can still save is copies between chained operators, the work of ${coresText(copies)}: see object reuse.`
    : `${nothing} ${largest(record)}`;
}

/** The cores that copy records within chains. */
export function copyCores(world: World): number {
  return num(world, "recordsPerSecond") * num(world, "copiesPerRecord") * num(world, "recordCopySeconds");
}

/** Assumed: a link beyond this has no room for the rest of the traffic, and copies beyond that share are worth the trouble. */
const FULL = 0.5;
const MUCH = 0.3;

function largest({ serializer, layout }: RecordWritten): string {
  const [part] = partsOf(layout)
    .filter(({ name }) => name !== "")
    .toSorted((one, other) => other.bytes - one.bytes);
  return part && serializer.parts.length > 1
    ? `Its largest field is ${part.name}, with ${bytesText(part.bytes)}.`
    : `It is one value of ${bytesText(bytesIn(layout))}.`;
}
