import { tableOf } from "../../../table.js";
import type { Serializer } from "../../types/serializer.js";

/** The class that holds what a serializer of Flink is named after: “IntValueSerializer”, “IntPrimitiveArraySerializer”. */
const classes: Readonly<Record<string, string>> = tableOf({
  Boolean: "boolean",
  Byte: "byte",
  Short: "short",
  Int: "int",
  Long: "long",
  Float: "float",
  Double: "double",
  Char: "char",
  String: "java.lang.String",
  Null: "java.lang.Void",
});

/** The class of the values that a Value class or an array holds; of the serializer itself where its name tells none. */
export function classOfValues({ name, of }: Serializer): string {
  const type = name.replace(/(Value|PrimitiveArray|Array)Serializer$/, "");
  return type !== name && Object.hasOwn(classes, type) ? (classes[type] ?? of) : of;
}
