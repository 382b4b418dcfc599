import type { Serializer, SerializerKind } from "./serializer.js";

/** Kinds whose values are of a class that the name of the serializer does not tell. */
const named: readonly SerializerKind[] = [
  "enum",
  "tuple",
  "caseClass",
  "pojo",
  "objectArray",
  "value",
  "writable",
  "avro",
  "kryo",
];

/** A serializer and all in it on one line: `PojoSerializer<Order>{amount: DoubleSerializer, user: StringSerializer}`. */
export function signatureOf({ kind, name, of, parts }: Serializer): string {
  const whose = named.includes(kind) ? `<${of}>` : "";
  const inner = parts.map((part) => `${part.name}: ${signatureOf(part.serializer)}`).join(", ");
  return parts.length > 0 ? `${name}${whose}{${inner}}` : `${name}${whose}`;
}
