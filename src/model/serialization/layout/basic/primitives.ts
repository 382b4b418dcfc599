import type { LeafWriter } from "../writer.js";
import { writeBoolean } from "./boolean.js";
import { writeCharacter } from "./character.js";
import { floatWriter } from "./floats.js";
import { integerWriter } from "./integers.js";

/** Writers of Java’s primitive types, by how the names of Flink’s serializers begin: “IntSerializer”, “IntValueSerializer”, “IntPrimitiveArraySerializer”. */
export const primitives: ReadonlyMap<string, LeafWriter> = new Map([
  ["Boolean", writeBoolean],
  ["Byte", integerWriter("byte", { bytes: 1 })],
  ["Short", integerWriter("short", { bytes: 2 })],
  ["Int", integerWriter("int", { bytes: 4 })],
  ["Long", integerWriter("long", { bytes: 8 })],
  ["Float", floatWriter("float", { bytes: 4 })],
  ["Double", floatWriter("double", { bytes: 8 })],
  ["Char", writeCharacter],
]);
