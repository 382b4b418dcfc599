import { arrayClassName, erasedName } from "../../../extraction/class-names.js";
import type { Graph } from "../../graph/graph.js";
import { writeClass, writeObject, writeObjectOrNull } from "../../graph/write-object.js";
import { isFinal } from "../../values/final-classes.js";
import { type Value, valueOf } from "../../values/value.js";
import { type FieldItem, fieldItems, writePrimitive } from "../write-fields.js";
import { type GenericType, genericType } from "./generic-type.js";
import { hierarchyOf } from "./hierarchy.js";

/** Writes an object by its fields, as Kryo 5 does (`FieldSerializer`, `ReflectField`). */
export function writeFields5(value: Value, graph: Graph): void {
  const { generics, depth, options } = graph;
  const given = generics.next(depth);
  const bound = given ? generics.bind(hierarchyOf(value.className, options.classes), given) : 0;
  for (const item of fieldItems(value, graph)) {
    if (!writePrimitive(item, graph)) writeField(item, value.className, graph);
  }
  generics.unbind(bound);
  generics.takeBack(depth);
}

function writeField(item: FieldItem, className: string, graph: Graph): void {
  const { declared, owner } = item.field;
  const type = genericType(declared, { from: owner.name, to: className, classes: graph.options.classes });
  const only = onlyClass(item, type, graph);
  if (only === null) {
    writeAnyClass(item, type, graph);
    return;
  }
  graph.generics.announce(type, graph.depth);
  writeObjectOrNull(item, graph, { only });
  graph.generics.takeBack(graph.depth);
}

function writeAnyClass(item: FieldItem, type: GenericType, graph: Graph): void {
  const value = valueOf(item.type, item.sample, { place: item.place, graph });
  if (!value) {
    graph.put(item.place, "null", [0]);
    return;
  }
  writeClass(value, graph);
  graph.generics.announce(type, graph.depth);
  writeObject(value, graph);
  graph.generics.takeBack(graph.depth);
}

/** The class of all values of a field; null where each names its own. */
function onlyClass({ field: { declared } }: FieldItem, type: GenericType, graph: Graph): string | null {
  const { classes } = graph.options;
  const known = typeof type.type === "string" ? type.type : erasedName(declared);
  if (isFinal(known, classes)) return known;
  const resolved = graph.generics.resolve(type);
  if (resolved === null || !isFinal(resolved, classes)) return null;
  return declared.kind === "array" ? arrayClassName(resolved) : resolved;
}
