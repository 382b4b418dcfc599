import { tableOf } from "../../../table.js";
/**
 * What simple names mean in Scala without an import, as the compiler’s output has them. Numbers are the primitive types of
 * the JVM, also as arguments of types: there the JVM only knows of objects, but Flink’s Scala API sees the source.
 * Source: `scala.Predef` and the package object `scala` of Scala 2.12, the last that Flink’s Scala API had.
 */
const names: Readonly<Record<string, string>> = tableOf({
  ...{ Boolean: "boolean", Byte: "byte", Short: "short", Int: "int", Long: "long", Char: "char" },
  ...{ Float: "float", Double: "double", Unit: "scala.runtime.BoxedUnit" },
  ...{ String: "java.lang.String", Any: "java.lang.Object", AnyRef: "java.lang.Object", AnyVal: "java.lang.Object" },
  ...{ Nothing: "scala.runtime.Nothing$", Null: "scala.runtime.Null$" },
  ...{ Option: "scala.Option", Some: "scala.Some", Symbol: "scala.Symbol", Product: "scala.Product" },
  ...{ Serializable: "scala.Serializable", BigDecimal: "scala.math.BigDecimal", BigInt: "scala.math.BigInt" },
  ...{ Either: "scala.util.Either", Left: "scala.util.Left", Right: "scala.util.Right" },
  ...{ List: "scala.collection.immutable.List", Map: "scala.collection.immutable.Map" },
  ...{ Set: "scala.collection.immutable.Set", Vector: "scala.collection.immutable.Vector" },
  ...{ Stream: "scala.collection.immutable.Stream", Range: "scala.collection.immutable.Range" },
  ...{ Seq: "scala.collection.Seq", IndexedSeq: "scala.collection.IndexedSeq", Iterator: "scala.collection.Iterator" },
  ...{ Iterable: "scala.collection.Iterable", Traversable: "scala.collection.Traversable" },
});

const tupleOrFunction = /^(?:Tuple|Function)\d{1,2}$/;

/** The class of a simple name of Scala; undefined if Scala has none of that name. */
export function scalaClass(simple: string): string | undefined {
  if (tupleOrFunction.test(simple)) return `scala.${simple}`;
  return Object.hasOwn(names, simple) ? names[simple] : undefined;
}
