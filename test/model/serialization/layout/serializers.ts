import type { Serializer, SerializerKind } from "../../../../src/model/serialization/types/serializer.js";

/** A serializer without parts. */
export function leaf(kind: SerializerKind, name: string, of = "java.lang.Object"): Serializer {
  return { kind, name, of, parts: [], reasons: [] };
}

/** A serializer with parts, in order. */
export function composite(
  kind: SerializerKind,
  { name = "", of = "shop.Order", parts }: { name?: string; of?: string; parts: Readonly<Record<string, Serializer>> },
): Serializer {
  const list = Object.entries(parts).map(([part, serializer]) => ({ name: part, serializer, line: null }));
  return { kind, name, of, parts: list, reasons: [] };
}

export const int = leaf("basic", "IntSerializer", "int");
export const integer = leaf("basic", "IntSerializer", "java.lang.Integer");
export const long = leaf("basic", "LongSerializer", "long");
export const text = leaf("string", "StringSerializer", "java.lang.String");
export const currency: Serializer = { ...leaf("enum", "EnumSerializer", "shop.Currency"), constants: ["EUR", "CHF"] };
export const stringList = composite("list", { of: "java.util.List", parts: { element: text } });
export const order = composite("pojo", { parts: { id: long, user: text } });

/** The fields of a tuple or of a row, named as Flink names them. */
export function numbered(...fields: readonly Serializer[]): Readonly<Record<string, Serializer>> {
  return Object.fromEntries(fields.map((field, index) => [`f${index}`, field]));
}

/** One of each basic type, by its class. */
export const basics: readonly Serializer[] = [
  ...["Boolean", "Byte", "Short", "Long", "Float", "Double"].map((type) =>
    leaf("basic", `${type}Serializer`, `java.lang.${type}`),
  ),
  int,
  integer,
  text,
  currency,
  leaf("basic", "CharSerializer", "char"),
  leaf("basic", "BigIntSerializer", "java.math.BigInteger"),
  leaf("basic", "BigDecSerializer", "java.math.BigDecimal"),
  leaf("basic", "DateSerializer", "java.util.Date"),
  leaf("basic", "SqlDateSerializer", "java.sql.Date"),
  leaf("basic", "SqlTimeSerializer", "java.sql.Time"),
  leaf("basic", "SqlTimestampSerializer", "java.sql.Timestamp"),
  leaf("basic", "InstantSerializer", "java.time.Instant"),
  leaf("basic", "LocalDateSerializer", "java.time.LocalDate"),
  leaf("basic", "LocalTimeSerializer", "java.time.LocalTime"),
  leaf("basic", "LocalDateTimeSerializer", "java.time.LocalDateTime"),
  leaf("basic", "VoidSerializer", "java.lang.Void"),
  ...["Boolean", "Byte", "Short", "Int", "Long", "Float", "Double", "Char", "String", "Null"].map((type) =>
    leaf("value", `${type}ValueSerializer`, `org.apache.flink.types.${type}Value`),
  ),
  ...["Boolean", "Byte", "Short", "Int", "Long", "Float", "Double", "Char"].map((type) =>
    leaf("primitiveArray", `${type}PrimitiveArraySerializer`, `${type.toLowerCase()}[]`),
  ),
  leaf("basicArray", "StringArraySerializer", "java.lang.String[]"),
  leaf("variant", "VariantSerializer", "org.apache.flink.types.variant.Variant"),
];
