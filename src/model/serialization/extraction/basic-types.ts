import { tableOf } from "../../table.js";
import type { Serializer } from "../types/serializer.js";
import type { SerializationVersion } from "../types/version.js";
import { leaf } from "./build.js";

/** Serializers by class; primitives and their boxes share one (`BasicTypeInfo`, `SqlTimeTypeInfo`). */
const serializers: Readonly<Record<string, string>> = tableOf({
  "java.lang.String": "StringSerializer",
  boolean: "BooleanSerializer",
  "java.lang.Boolean": "BooleanSerializer",
  byte: "ByteSerializer",
  "java.lang.Byte": "ByteSerializer",
  short: "ShortSerializer",
  "java.lang.Short": "ShortSerializer",
  int: "IntSerializer",
  "java.lang.Integer": "IntSerializer",
  long: "LongSerializer",
  "java.lang.Long": "LongSerializer",
  float: "FloatSerializer",
  "java.lang.Float": "FloatSerializer",
  double: "DoubleSerializer",
  "java.lang.Double": "DoubleSerializer",
  char: "CharSerializer",
  "java.lang.Character": "CharSerializer",
  void: "VoidSerializer",
  "java.lang.Void": "VoidSerializer",
  "java.util.Date": "DateSerializer",
  "java.math.BigInteger": "BigIntSerializer",
  "java.math.BigDecimal": "BigDecSerializer",
  "java.sql.Date": "SqlDateSerializer",
  "java.sql.Time": "SqlTimeSerializer",
  "java.sql.Timestamp": "SqlTimestampSerializer",
});

/** Those that came after Flink 1.3. `LocalDate` and its like are not among them: the extraction never asks for them. */
const since1x: Readonly<Record<string, string>> = tableOf({ "java.time.Instant": "InstantSerializer" });

/** The serializer of a class that Flink knows by name; null for any other class. */
export function basicSerializer(name: string, version: SerializationVersion): Serializer | null {
  const known = version === "1.3" ? serializers : { ...serializers, ...since1x };
  const serializer = Object.hasOwn(known, name) ? known[name] : undefined;
  if (serializer === undefined) return null;
  return leaf(serializer === "StringSerializer" ? "string" : "basic", serializer, name);
}
