import type { SerializerKind } from "../types/serializer.js";
import { writeEnum } from "./basic/enum.js";
import { leaves } from "./basic/leaves.js";
import { writeEither, writeNullable, writeOption } from "./composite/alternatives.js";
import { writeBasicArray, writeObjectArray, writePrimitiveArray } from "./composite/array.js";
import { writeCollection, writeList, writeSet } from "./composite/collection.js";
import { writeMap } from "./composite/map.js";
import { writePojo } from "./composite/pojo.js";
import { writeRow } from "./composite/row.js";
import { writeCaseClass, writeTuple } from "./composite/tuple.js";
import { writeVariant } from "./variant/write-variant.js";
import type { Writer } from "./writer.js";
import { unwritable } from "./written.js";

const writeLeaf: Writer = (sample, writing) => {
  const write = leaves.get(writing.serializer.name);
  return write ? write(sample, writing.place) : writeUnknown(sample, writing);
};

/** Values whose bytes are up to code or a schema that nobody shows here: Value and Writable classes of a program, Avro. */
const writeUnknown: Writer = (_, { serializer: { name, of }, place }) =>
  unwritable(place, `What ${name} writes of ${of} is up to that class.`);

/** Writers by kind of serializer, but for Kryo. */
export const writers: Readonly<Record<Exclude<SerializerKind, "kryo">, Writer>> = {
  basic: writeLeaf,
  string: writeLeaf,
  value: writeLeaf,
  enum: writeEnum,
  primitiveArray: writePrimitiveArray,
  basicArray: writeBasicArray,
  objectArray: writeObjectArray,
  tuple: writeTuple,
  caseClass: writeCaseClass,
  pojo: writePojo,
  row: writeRow,
  list: writeList,
  set: writeSet,
  collection: writeCollection,
  map: writeMap,
  nullable: writeNullable,
  either: writeEither,
  option: writeOption,
  variant: writeVariant,
  writable: writeUnknown,
  avro: writeUnknown,
};
