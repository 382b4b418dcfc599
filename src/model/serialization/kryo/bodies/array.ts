import { elementAt } from "../../layout/place.js";
import { isPrimitive } from "../../layout/read/left-out.js";
import { varInt } from "../bytes/varint.js";
import type { Generics } from "../fields/kryo-2/scopes.js";
import type { Graph } from "../graph/graph.js";
import { type Item, writeClassAndObject, writeObjectOrNull } from "../graph/write-object.js";
import { isFinal } from "../values/final-classes.js";
import { componentClass, elementType, listOf } from "../values/elements.js";
import { type Value, valueOf } from "../values/value.js";
import { checkOnlyClass } from "./declared.js";
import { writeNumber } from "./numbers.js";

/** Writes an array: its length and one, then its elements; with their classes, unless only one is possible. An array is of one only. */
export function writeArray(value: Value, graph: Graph): void {
  const type = elementType(value);
  const items = listOf(value).map((sample, at): Item => ({ type, sample, place: elementAt(value.place, at) }));
  graph.put(value.place, "length and one", varInt(items.length + 1));
  const component = componentClass(value);
  const write = isPrimitive(component) ? writePrimitiveElement(component) : writerOf(component, value, graph);
  for (const item of items) write(item, graph);
}

type ElementWriter = (item: Item, graph: Graph) => void;

function writePrimitiveElement(component: string): ElementWriter {
  return ({ sample, place }, graph) => writeNumber(component, sample, { place, graph });
}

function writerOf(component: string, { className, place }: Value, graph: Graph): ElementWriter {
  const generics = graph.kryo === 2 ? graph.scopes.ofArray(className) : null;
  const isOnly = component.startsWith("[") || isFinal(component, graph.options.classes);
  if (isOnly) checkOnlyClass(component, place, graph);
  if (isOnly) return (item) => writeOnly(item, graph, { only: component, generics });
  return (item) => writeAny(item, graph, generics);
}

function writeOnly(item: Item, graph: Graph, { only, generics }: { only: string; generics: Generics | null }): void {
  if (graph.kryo === 2) graph.scopes.setGenerics(only, generics);
  writeObjectOrNull(item, graph, { only, generics });
}

/** Kryo 2 tells the serializer of each element what the field says of the array. */
function writeAny(item: Item, graph: Graph, generics: Generics | null): void {
  const value = graph.kryo === 2 ? valueOf(item.type, item.sample, { place: item.place, graph }) : null;
  if (value) graph.scopes.setGenerics(value.className, generics);
  writeClassAndObject(item, graph, generics);
}
