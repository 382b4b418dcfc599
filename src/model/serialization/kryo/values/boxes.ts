import { tableOf } from "../../../table.js";
/** Java’s primitive types and the classes that box them, by how Flink names their serializers. */
const types: Readonly<Record<string, string>> = tableOf({
  boolean: "Boolean",
  byte: "Byte",
  short: "Short",
  char: "Char",
  int: "Int",
  long: "Long",
  float: "Float",
  double: "Double",
  "java.lang.Boolean": "Boolean",
  "java.lang.Byte": "Byte",
  "java.lang.Short": "Short",
  "java.lang.Character": "Char",
  "java.lang.Integer": "Int",
  "java.lang.Long": "Long",
  "java.lang.Float": "Float",
  "java.lang.Double": "Double",
});

/** "Int" of "int" and of "java.lang.Integer"; null for any other class. */
export function numberTypeOf(className: string): string | null {
  return Object.hasOwn(types, className) ? (types[className] ?? null) : null;
}
