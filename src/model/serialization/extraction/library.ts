import { tableOf } from "../../table.js";
import type { DeclaredClass, DeclaredField } from "../types/declared.js";

const flink = "org.apache.flink";

/** What a program extends or implements, and what is above that in Flink, Avro and Hadoop. */
export const librarySupertypes: Readonly<Record<string, readonly string[]>> = tableOf({
  [`${flink}.types.Key`]: [`${flink}.types.Value`],
  [`${flink}.types.NormalizableKey`]: [`${flink}.types.Key`],
  [`${flink}.types.CopyableValue`]: [`${flink}.types.Value`],
  [`${flink}.types.ResettableValue`]: [`${flink}.types.Value`],
  [`${flink}.types.ListValue`]: [`${flink}.types.Value`],
  [`${flink}.types.MapValue`]: [`${flink}.types.Value`],
  [`${flink}.types.Record`]: [`${flink}.types.CopyableValue`],
  ...Object.fromEntries(
    ["Boolean", "Byte", "Char", "Double", "Float", "Int", "Long", "Null", "Short", "String"].map((kind) => [
      `${flink}.types.${kind}Value`,
      [`${flink}.types.CopyableValue`, `${flink}.types.NormalizableKey`],
    ]),
  ),
  [`${flink}.types.variant.BinaryVariant`]: [`${flink}.types.variant.Variant`],
  [`${flink}.types.bitmap.RoaringBitmapData`]: [`${flink}.types.bitmap.Bitmap`],
  "org.apache.hadoop.io.WritableComparable": ["org.apache.hadoop.io.Writable"],
});

/** Flink’s largest tuple has this many fields (`Tuple.MAX_ARITY`). */
const MAX_ARITY = 25;

/** Flink’s own classes with type parameters that programs extend: tuples, and the sides of an Either. */
export const libraryClasses: readonly DeclaredClass[] = [
  ...Array.from({ length: MAX_ARITY + 1 }, (_, arity) => tupleClass(arity)),
  generic(`${flink}.types.Either`, ["L", "R"], null),
  generic(`${flink}.types.Either$Left`, ["L", "R"], `${flink}.types.Either`),
  generic(`${flink}.types.Either$Right`, ["L", "R"], `${flink}.types.Either`),
];

function tupleClass(arity: number): DeclaredClass {
  const parameters = Array.from({ length: arity }, (_, at) => `T${at}`);
  const tuple = generic(`${flink}.api.java.tuple.Tuple${arity}`, parameters, `${flink}.api.java.tuple.Tuple`);
  const plain = { kind: "named", name: `${flink}.api.java.tuple.Tuple`, arguments: [] } as const;
  return { ...tuple, extends: plain, fields: parameters.map((name, at) => fieldOf(`f${at}`, name)) };
}

function fieldOf(name: string, type: string): DeclaredField {
  return { name, type: { kind: "named", name: type, arguments: [] }, modifiers: ["public"], line: 0 };
}

function generic(name: string, typeParameters: readonly string[], parent: string | null): DeclaredClass {
  const handedOn = typeParameters.map((each) => ({ kind: "named", name: each, arguments: [] }) as const);
  return {
    form: "class",
    name,
    typeParameters,
    modifiers: ["public"],
    annotations: [],
    within: null,
    extends: parent === null ? null : { kind: "named", name: parent, arguments: handedOn },
    implements: [],
    fields: [],
    methods: [],
    constructors: [],
    constants: [],
    line: 0,
  };
}
