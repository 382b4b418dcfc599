import { simpleName } from "../../../model/serialization/extraction/class-names.js";
import type { Serializer, SerializerKind } from "../../../model/serialization/types/serializer.js";
import type { Outcome } from "./outcome.js";
import { kryoPaths } from "./kryo-paths.js";

/** Why Flink picks a serializer, behind “picks … for …: ”. */
const because: Readonly<Record<Exclude<SerializerKind, "kryo">, string>> = {
  basic: "it is one of the types that Flink writes itself",
  string: "it is one of the types that Flink writes itself",
  enum: "an enum is written as the number of its constant",
  primitiveArray: "a length, and the elements one after the other",
  basicArray: "a length, and the elements one after the other",
  objectArray: "a length, and each element behind a flag that tells null",
  tuple: "its fields stand one after the other, without flags, so that none may be null",
  caseClass: "its fields stand one after the other, without flags, so that none may be null",
  pojo: "it keeps every rule of a POJO",
  row: "a mask tells which fields are null, and the others follow",
  list: "the type names an interface, and a plain class for its elements",
  set: "the type names an interface, and a plain class for its elements",
  collection: "the type names an interface, and a plain class for its elements",
  map: "the type names an interface, and plain classes for keys and values",
  nullable: "the type names an interface and plain classes, and may be null",
  either: "one byte tells the side, and the value follows",
  option: "one byte tells whether there is a value",
  value: "it is one of Flink’s Value types, which write themselves",
  writable: "it is one of Hadoop’s Writable types, which write themselves",
  avro: "Avro made the class, and writes it by its schema",
  variant: "a value with its own type in front",
};

/** A class as people call it: “Tuple2”, “Order.Item”. */
export function called(of: string): string {
  return simpleName(of);
}

/** Which serializer a version of Flink picks for a type, and why, in a sentence or two. */
export function verdictOn({ version, serializer, refused }: Outcome): string {
  if (serializer === null) return `Flink ${version} refuses this type, and the job does not start: “${refused ?? ""}”`;
  const { kind, name, of, reasons } = serializer;
  const flink = `Flink ${version}`;
  if (kind !== "kryo") return `${flink} picks the ${name} for ${called(of)}: ${because[kind]}.${exceptFor(serializer)}`;
  const [first, ...more] = reasons;
  const others =
    more.length === 0 ? "" : ` ${more.length === 1 ? "Another reason is" : `${more.length} other reasons are`} below.`;
  return `${flink} hands ${called(of)} to Kryo. ${first?.says ?? ""}${others}`;
}

function exceptFor(serializer: Serializer): string {
  const paths = kryoPaths(serializer);
  if (paths.length === 0) return "";
  return ` But ${listed(paths)} ${paths.length === 1 ? "goes" : "go"} to Kryo.`;
}

/** Names in a sentence: “a”, “a and b”, “a, b and c”; long lists end with a count. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}

const MOST_NAMES = 6;
