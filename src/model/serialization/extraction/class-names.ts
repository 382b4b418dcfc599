import { tableOf } from "../../table.js";
import { isClass, type JavaType } from "./java-type.js";

/** The letters that stand for primitive types in names of array classes (Java Virtual Machine Specification, 4.3.2). */
const letters: Readonly<Record<string, string>> = tableOf({
  boolean: "Z",
  byte: "B",
  char: "C",
  double: "D",
  float: "F",
  int: "I",
  long: "J",
  short: "S",
});

/** The name of the class of arrays of a class, as the JVM has it: "[I", "[Lshop.Order;", "[[I". */
export function arrayClassName(element: string): string {
  return `[${letters[element] ?? (element.startsWith("[") ? element : `L${element};`)}`;
}

/** The class that is left of a type at run time, as the JVM names it. What bounds a type parameter is not known here: Object. */
export function erasedName(type: JavaType): string {
  switch (type.kind) {
    case "class":
    case "parameterized":
      return type.name;
    case "array":
      return arrayClassName(erasedName(type.of));
    case "variable":
    case "wildcard":
      return "java.lang.Object";
  }
}

/** The class that Flink tells a serializer, with “[]” for arrays; Object for a type parameter and for an array of those. */
export function valueClassName(type: JavaType): string {
  if (type.kind === "array") return isClass(type) ? `${valueClassName(type.of)}[]` : "java.lang.Object";
  return erasedName(type);
}

/** A class as people call it: "Item" of "shop.Order$Item", "Order[]" of "shop.Order[]". */
export function simpleName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("$")) + 1);
}
