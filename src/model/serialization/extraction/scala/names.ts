import { tableOf } from "../../../table.js";
/** What Scala’s own names of types are on the JVM. */
const primitives: Readonly<Record<string, string>> = tableOf({
  "scala.Boolean": "boolean",
  "scala.Byte": "byte",
  "scala.Char": "char",
  "scala.Double": "double",
  "scala.Float": "float",
  "scala.Int": "int",
  "scala.Long": "long",
  "scala.Short": "short",
  "scala.Any": "java.lang.Object",
  "scala.AnyRef": "java.lang.Object",
});

/** The class on the JVM of a class of Scala: "int" of "scala.Int". */
export function javaName(name: string): string {
  return primitives[name] ?? name;
}

/** The last part of a name of Scala’s library; null for any other name. */
export function scalaName(name: string): string | null {
  return name.startsWith("scala.") ? name.slice(name.lastIndexOf(".") + 1) : null;
}
