import { checkOnlyClass } from "../../bodies/declared.js";
import { valueOf, type Value } from "../../values/value.js";
import type { Graph } from "../../graph/graph.js";
import { writeClass, writeObject, writeObjectOrNull } from "../../graph/write-object.js";
import { type FieldItem, fieldItems, writePrimitive } from "../write-fields.js";
import type { FieldPlan } from "./scopes.js";

/** Writes an object by its fields, as Kryo 2 does (`FieldSerializer`, `ObjectField`). */
export function writeFields2(value: Value, graph: Graph): void {
  writeItems2(value.className, fieldItems(value, graph), graph);
}

/** Writes the fields of an object of a class. */
export function writeItems2(className: string, items: readonly FieldItem[], graph: Graph): void {
  graph.scopes.inScope(className, (plans) => {
    items.forEach((item, at) => {
      if (!writePrimitive(item, graph)) writeField(item, plans[at] ?? { valueClass: null, generics: null }, graph);
    });
  });
}

function writeField(item: FieldItem, { valueClass, generics }: FieldPlan, graph: Graph): void {
  if (valueClass !== null) {
    checkOnlyClass(valueClass, item.place, graph);
    graph.scopes.setGenerics(valueClass, generics);
    writeObjectOrNull(item, graph, { only: valueClass, generics });
    return;
  }
  const value = valueOf(item.type, item.sample, { place: item.place, graph });
  if (!value) {
    graph.put(item.place, "null", [0]);
    return;
  }
  writeClass(value, graph);
  graph.scopes.setGenerics(value.className, generics);
  writeObject(value, graph, generics);
}
