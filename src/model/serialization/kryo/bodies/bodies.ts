import { erasedName } from "../../extraction/class-names.js";
import type { JavaType } from "../../extraction/java-type.js";
import { ancestors } from "../fields/object-fields.js";
import type { Generics } from "../fields/kryo-2/scopes.js";
import type { Graph } from "../graph/graph.js";
import { numberTypeOf } from "../values/boxes.js";
import { constantsOf } from "../values/enums.js";
import type { Value } from "../values/value.js";
import { writeArray } from "./array.js";
import { isCollection, writeCollection } from "./collection.js";
import { writeConstant } from "./constant.js";
import { leaves } from "./leaves.js";
import { isMap, writeMap } from "./map.js";
import { writeNumber } from "./numbers.js";
import { writeDeclared } from "./declared.js";

/** Writes an object behind its class and its reference mark. @param generics what a field says of it, in Kryo 2 */
export type Body = (value: Value, graph: Graph, generics: Generics | null) => void;

/** How objects of the class of a value are written. */
export function bodyOf({ type, className }: Value, graph: Graph): Body {
  if (numberTypeOf(className) !== null) return writeBoxed;
  if (className.startsWith("[")) return writeArray;
  if (constantsOf(className, graph)) return writeConstant;
  const java = ancestors(type, graph.options.classes).find(
    (each) => isCollection(erasedName(each)) || isMap(erasedName(each)),
  );
  if (java) return bodyAs(java);
  return leaves.get(className) ?? writeDeclared;
}

/** Of a class below one of Java’s collections and maps, Kryo writes what that holds, and no field. */
function bodyAs(type: JavaType): Body {
  const className = erasedName(type);
  const write = isMap(className) ? writeMap : writeCollection;
  return (value, graph, generics) => write({ ...value, type, className }, graph, generics);
}

function writeBoxed({ className, sample, place }: Value, graph: Graph): void {
  writeNumber(className, sample, { place, graph });
}
