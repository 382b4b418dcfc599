import { tableOf } from "../../../table.js";
const boxes: Readonly<Record<string, string>> = tableOf({
  boolean: "java.lang.Boolean",
  byte: "java.lang.Byte",
  char: "java.lang.Character",
  double: "java.lang.Double",
  float: "java.lang.Float",
  int: "java.lang.Integer",
  long: "java.lang.Long",
  short: "java.lang.Short",
});

/** The box of a primitive type; any other class is its own (`ClassUtils.primitiveToWrapper` of Commons Lang). */
export function boxOf(name: string): string {
  return boxes[name] ?? name;
}
