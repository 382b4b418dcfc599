import type { JavaType } from "../../extraction/java-type.js";
import { elementAt, memberAt } from "../../layout/place.js";
import { isList, isObject } from "../../layout/read/object.js";
import { shown } from "../../layout/read/shown.js";
import type { Sample } from "../../types/sample.js";
import { varInt } from "../bytes/varint.js";
import type { Generics } from "../fields/kryo-2/scopes.js";
import type { GenericType } from "../fields/kryo-5/generic-type.js";
import type { Graph } from "../graph/graph.js";
import { type Item, writeClassAndObject, writeObjectOrNull } from "../graph/write-object.js";
import { Refusal } from "../refusal.js";
import { isFinal } from "../values/final-classes.js";
import { checkOnlyClass } from "./declared.js";
import { elementType } from "../values/elements.js";
import type { Value } from "../values/value.js";

const sorted: readonly string[] = ["java.util.TreeMap", "java.util.concurrent.ConcurrentSkipListMap"];

/** Maps that Kryo writes entry by entry, in the order of the sample. */
const maps: readonly string[] = [
  ..."HashMap LinkedHashMap Hashtable TreeMap".split(" ").map((name) => `java.util.${name}`),
  "java.util.concurrent.ConcurrentHashMap",
];

/** Whether objects of a class are written as maps. */
export function isMap(className: string): boolean {
  return maps.includes(className);
}

/** Writes a map: how many entries there are, and of each the key and the value, each with its class unless only one is possible. */
export function writeMap(value: Value, graph: Graph, generics: Generics | null): void {
  const entries = entriesOf(value);
  if (graph.kryo === 2) {
    writeComparator(value, graph);
    graph.put(value.place, "length", varInt(entries.length));
    const only = [finalClass(generics?.[0], graph), finalClass(generics?.[1], graph)] as const;
    for (const each of only) checkOnlyClass(each, value.place, graph);
    writeEntries(entries, graph, only);
    return;
  }
  graph.put(value.place, "length and one", varInt(entries.length + 1));
  writeComparator(value, graph);
  if (entries.length > 0) write5(entries, graph);
}

function write5(entries: readonly Entry[], graph: Graph): void {
  const given = graph.generics.next(graph.depth);
  const [key, value] = (given ?? []).map((each) => finalClass(graph.generics.resolve(each), graph));
  writeEntries(entries, graph, [key ?? null, value ?? null], given?.[0]);
  graph.generics.takeBack(graph.depth);
}

interface Entry {
  readonly key: Item;
  readonly value: Item;
}

/** @param keyType what Kryo 5 knows of the arguments of the keys */
function writeEntries(
  entries: readonly Entry[],
  graph: Graph,
  [keyClass, valueClass]: readonly [string | null, string | null],
  keyType?: GenericType,
): void {
  for (const { key, value } of entries) {
    if (keyType) graph.generics.announce(keyType, graph.depth);
    write(key, graph, keyClass);
    if (keyType) graph.generics.takeBack(graph.depth);
    write(value, graph, valueClass);
  }
}

function write(item: Item, graph: Graph, only: string | null): void {
  if (only === null) writeClassAndObject(item, graph);
  else writeObjectOrNull(item, graph, { only });
}

function finalClass(name: string | null | undefined, graph: Graph): string | null {
  return typeof name === "string" && isFinal(name, graph.options.classes) ? name : null;
}

function entriesOf(value: Value): readonly Entry[] {
  const [key, of] = [elementType(value), elementType(value, 1)];
  return pairsOf(value, key).map(([k, v], at) => {
    const place = elementAt(value.place, at);
    return {
      key: { type: key, sample: k, place: memberAt(place, "key") },
      value: { type: of, sample: v, place: memberAt(place, "value") },
    };
  });
}

/** What keys may be declared as that are strings. */
const ofText = ["java.lang.String", "java.lang.Object", "java.lang.CharSequence", "java.lang.Comparable"];

/** An object has keys that are strings; other keys take a list of pairs. */
function pairsOf({ sample, place }: Value, key: JavaType): readonly (readonly [Sample, Sample])[] {
  const isText = key.kind === "class" && ofText.includes(key.name);
  if (isText && isObject(sample)) return Object.entries(sample).filter(([name]) => name !== "@class");
  const pairs = isList(sample) ? sample.flatMap((each) => (isPair(each) ? [each] : [])) : null;
  if (isList(sample) && pairs?.length === sample.length) return pairs;
  throw new Refusal(place, `Here is a map, a list of pairs [key, value], not ${shown(sample)}.`);
}

function isPair(sample: Sample): sample is readonly [Sample, Sample] {
  return isList(sample) && sample.length === 2;
}

/** A TreeMap is written with what it sorts by, null for the order of its keys. */
function writeComparator({ className, place }: Value, graph: Graph): void {
  if (sorted.includes(className)) graph.put(place, "comparator", [0]);
}
