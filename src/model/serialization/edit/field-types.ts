import type { ListForm } from "./field-list.js";

/** Types that a field may be given, as Java has them in a class, in a type argument, and as Scala has them. */
const fieldTypes = {
  long: ["long", "Long", "Long"],
  int: ["int", "Integer", "Int"],
  double: ["double", "Double", "Double"],
  boolean: ["boolean", "Boolean", "Boolean"],
  String: ["String", "String", "String"],
  BigDecimal: ["BigDecimal", "BigDecimal", "BigDecimal"],
  Instant: ["Instant", "Instant", "java.time.Instant"],
  UUID: ["UUID", "UUID", "java.util.UUID"],
  "long[]": ["long[]", "long[]", "Array[Long]"],
  "List<String>": ["List<String>", "List<String>", "List[String]"],
  "Map<String, Long>": ["Map<String, Long>", "Map<String, Long>", "Map[String, Long]"],
  "Tuple2<Long, String>": ["Tuple2<Long, String>", "Tuple2<Long, String>", "(Long, String)"],
} as const;

/** A type that a field may be given, as a class in Java would have it. */
export type FieldType = keyof typeof fieldTypes;

/** All of them, in the order in which they are offered. */
export const fieldTypeNames = Object.keys(fieldTypes) as readonly FieldType[];

/** A type as it is written in a list of fields. */
export function typeIn(type: FieldType, form: ListForm): string {
  const [java, argument, scala] = fieldTypes[type];
  if (form === "caseClass") return scala;
  return form === "arguments" ? argument : java;
}
