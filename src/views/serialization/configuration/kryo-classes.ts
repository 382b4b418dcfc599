import { tableOf } from "../../../model/table.js";
import { spelledNames } from "../../../model/serialization/spelled-names.js";
import type { RecordWritten } from "../../../model/serialization/record-of.js";
import type { Serializer } from "../../../model/serialization/types/serializer.js";

/** Classes of a record that are worth a number, as the JVM names them. */
export interface Registrable {
  /** Kryo writes their names in the value of the scenario. */
  readonly kryo: readonly string[];
  /** They extend a POJO of the record. */
  readonly pojo: readonly string[];
}

/** The classes to register for a record. */
export function registrable({ serializer, layout }: RecordWritten): Registrable {
  const spelled = spelledNames(layout);
  const pojo = [...spelled.filter(({ by }) => by === "pojo").map(({ name }) => name), ...subclassesOf(serializer)];
  return { kryo: spelled.filter(({ by }) => by === "kryo").map(({ name }) => name), pojo: [...new Set(pojo)] };
}

function subclassesOf({ subclasses = [], parts }: Serializer): readonly string[] {
  const own = subclasses.filter(({ serializer }) => serializer.kind === "pojo").map(({ serializer }) => serializer.of);
  return [...own, ...parts.flatMap((part) => subclassesOf(part.serializer))];
}

/** A class as Java writes it: "[Lshop.Order$Item;" is "shop.Order.Item[]". */
export function javaName(name: string): string {
  if (!name.startsWith("[")) return name.replaceAll("$", ".");
  const element = name.slice(1);
  if (element.startsWith("[")) return `${javaName(element)}[]`;
  return `${primitives[element] ?? javaName(element.slice(1, -1))}[]`;
}

const primitives: Readonly<Record<string, string>> = tableOf({
  Z: "boolean",
  B: "byte",
  C: "char",
  S: "short",
  I: "int",
  J: "long",
  F: "float",
  D: "double",
});
