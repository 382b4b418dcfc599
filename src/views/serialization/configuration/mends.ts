import type { RecordWritten } from "../../../model/serialization/record-of.js";
import type { Reason, Serializer } from "../../../model/serialization/types/serializer.js";

/** Parts of a record that go to Kryo, each with why and what to do, as half a line: "tags, line 5: Use an array." */
export function mendsFor({ serializer }: RecordWritten): readonly string[] {
  return kryoParts(serializer, "").slice(0, MOST);
}

/** Assumed: more than anybody mends at a time. */
const MOST = 12;

function kryoParts(serializer: Serializer, path: string): readonly string[] {
  if (serializer.kind === "kryo") return [mendText(path || "the type", serializer.reasons[0])];
  return serializer.parts.flatMap((part) => kryoParts(part.serializer, path ? `${path}.${part.name}` : part.name));
}

function mendText(where: string, reason: Reason | undefined): string {
  if (!reason) return `${where}: Kryo`;
  const line = reason.line === null ? "" : `, line ${reason.line}`;
  return `${where}${line}: ${reason.mend ?? reason.says}`;
}
