import { elementAt } from "../../layout/place.js";
import { flaggedVarInt, varInt } from "../bytes/varint.js";
import type { Generics } from "../fields/kryo-2/scopes.js";
import type { Graph } from "../graph/graph.js";
import { type Item, writeClass, writeClassAndObject, writeObject, writeObjectOrNull } from "../graph/write-object.js";
import { isFinal } from "../values/final-classes.js";
import { checkOnlyClass } from "./declared.js";
import { elementType, listOf } from "../values/elements.js";
import { type Value, valueOf } from "../values/value.js";

const sorted = "java.util.TreeSet";

/** Collections that Kryo writes element by element; what a TreeSet sorts by is taken to be the order of its elements. */
const collections: readonly string[] = [
  ..."ArrayList LinkedList Vector Stack ArrayDeque HashSet LinkedHashSet".split(" ").map((name) => `java.util.${name}`),
  sorted,
  ..."CopyOnWriteArrayList CopyOnWriteArraySet ConcurrentLinkedQueue ConcurrentLinkedDeque"
    .split(" ")
    .map((name) => `java.util.concurrent.${name}`),
];

/** Whether objects of a class are written as collections. */
export function isCollection(className: string): boolean {
  return collections.includes(className);
}

/** Writes a collection: how many elements there are, and each with its class, unless all are known to be of one. */
export function writeCollection(value: Value, graph: Graph, generics: Generics | null): void {
  const type = elementType(value);
  const items = listOf(value).map((sample, at): Item => ({ type, sample, place: elementAt(value.place, at) }));
  if (graph.kryo === 2) write2(items, value, graph, generics?.[0] ?? null);
  else write5(items, value, graph);
}

function write2(items: readonly Item[], value: Value, graph: Graph, declared: string | null): void {
  writeComparator(value, graph);
  graph.put(value.place, "length", varInt(items.length));
  const only = declared !== null && isFinal(declared, graph.options.classes) ? declared : null;
  checkOnlyClass(only, value.place, graph);
  for (const item of items) {
    if (only === null) writeClassAndObject(item, graph);
    else writeObjectOrNull(item, graph, { only });
  }
}

function write5(items: readonly Item[], value: Value, graph: Graph): void {
  if (items.length === 0) {
    graph.put(value.place, "length and one", [1]);
    writeComparator(value, graph);
    return;
  }
  const given = graph.generics.next(graph.depth)?.[0];
  const declared = given ? graph.generics.resolve(given) : null;
  const only = declared !== null && isFinal(declared, graph.options.classes) ? declared : null;
  if (only === null) writeFound5(items, value, graph);
  else writeDeclared5(items, value, graph, only);
  graph.generics.takeBack(graph.depth);
}

/** The class is declared: a flag says whether any element is null. */
function writeDeclared5(items: readonly Item[], value: Value, graph: Graph, only: string): void {
  const hasNull = items.some(({ sample }) => sample === null);
  graph.put(value.place, "length and one", flaggedVarInt(hasNull, items.length + 1));
  writeComparator(value, graph);
  for (const item of items) writeKnown(item, graph, { only, hasNull });
}

/** Kryo 5 looks at all elements: where they are of one class, a flag says so, and the class stands once. */
function writeFound5(items: readonly Item[], { place, ...value }: Value, graph: Graph): void {
  const found = items.map(({ type, sample, place: at }) => valueOf(type, sample, { place: at, graph }));
  const first = found.find((each) => each !== null);
  const isSame = found.every((each) => each === null || each.className === first?.className);
  graph.put(place, "length and one", flaggedVarInt(isSame, items.length + 1));
  writeComparator({ place, ...value }, graph);
  if (!isSame) {
    for (const item of items) writeClassAndObject(item, graph);
    return;
  }
  if (!first) {
    graph.put(place, "null", [0]);
    return;
  }
  writeClass({ ...first, place }, graph);
  const hasNull = found.includes(null);
  graph.put(place, "null flag", [hasNull ? 1 : 0]);
  for (const item of items) writeKnown(item, graph, { only: first.className, hasNull });
}

function writeKnown(item: Item, graph: Graph, { only, hasNull }: { only: string; hasNull: boolean }): void {
  const value = hasNull ? null : valueOf(item.type, item.sample, { place: item.place, graph });
  if (value?.className === only) writeObject(value, graph);
  else writeObjectOrNull(item, graph, { only });
}

/** A TreeSet is written with what it sorts by, null for the order of its elements. */
function writeComparator({ className, place }: Value, graph: Graph): void {
  if (className === sorted) graph.put(place, "comparator", [0]);
}
