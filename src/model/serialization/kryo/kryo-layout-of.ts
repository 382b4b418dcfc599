import { arrayClassName } from "../extraction/class-names.js";
import type { ClassPath } from "../extraction/class-path.js";
import { libraryClasses } from "../extraction/library.js";
import { classType } from "../extraction/java-type.js";
import { resolve } from "../extraction/resolve.js";
import type { Layout, Unwritable } from "../types/layout.js";
import type { Sample } from "../types/sample.js";
import type { Serializer } from "../types/serializer.js";
import type { SerializationVersion } from "../types/version.js";
import { checkOnlyClass } from "./bodies/declared.js";
import { classIds } from "./graph/class-ids.js";
import { kryoOf } from "./graph/dialect.js";
import { Graph } from "./graph/graph.js";
import { writeClassAndObject } from "./graph/write-object.js";
import { Refusal } from "./refusal.js";
import { sides } from "./values/either.js";
import { optional } from "./values/optional.js";

/** What a program sets about Kryo, and which Flink it runs on. */
export interface KryoOptions {
  readonly version: SerializationVersion;
  /** Names of the classes that the program registers, in its order. */
  readonly registered?: readonly string[];
}

const library: ClassPath = new Map([...libraryClasses, optional, ...sides].map((each) => [each.name, each]));

/**
 * The bytes that Kryo, as Flink sets it up, writes of a value, each with what it says; paths are those within the value. It
 * is the first value that a serializer writes: a later one may be shorter where classes have type parameters. Objects are
 * taken to be new ones, but for those that Java keeps. Flink 1.3 is taken to have Scala’s libraries with it, as it did.
 */
export function kryoLayoutOf(
  serializer: Serializer,
  sample: Sample,
  { version, registered = [] }: KryoOptions,
): Layout | Unwritable {
  const classes: ClassPath = new Map([...(serializer.declared?.classes ?? []), ...library]);
  const type = serializer.declared ? resolve(serializer.declared.type, null, classes) : classType(serializer.of);
  const names = [serializer.of, ...registered].map(classOf);
  const graph = new Graph({ version, classes, ids: classIds(names, kryoOf(version)) });
  try {
    for (const name of names) checkOnlyClass(name, "", graph);
    writeClassAndObject({ type, sample, place: "" }, graph);
    return { spans: graph.spans };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { path: refusal.place, unwritable: refusal.sentence };
    throw refusal;
  }
}

/** The name of a class as the JVM has it: arrays are "Order[]" to Flink’s serializers, and "[LOrder;" to Kryo. */
function classOf(name: string): string {
  return name.endsWith("[]") ? arrayClassName(classOf(name.slice(0, -2))) : name;
}
