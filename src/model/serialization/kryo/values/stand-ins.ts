import { tableOf } from "../../../table.js";
/** The classes that are taken for Java’s interfaces of collections. Assumed: they keep the order of the sample. */
const classes: Readonly<Record<string, string>> = tableOf({
  "java.lang.Iterable": "java.util.ArrayList",
  "java.util.Collection": "java.util.ArrayList",
  "java.util.SequencedCollection": "java.util.ArrayList",
  "java.util.List": "java.util.ArrayList",
  "java.util.Set": "java.util.LinkedHashSet",
  "java.util.SequencedSet": "java.util.LinkedHashSet",
  "java.util.SortedSet": "java.util.TreeSet",
  "java.util.NavigableSet": "java.util.TreeSet",
  "java.util.Queue": "java.util.ArrayDeque",
  "java.util.Deque": "java.util.ArrayDeque",
  "java.util.Map": "java.util.LinkedHashMap",
  "java.util.SequencedMap": "java.util.LinkedHashMap",
  "java.util.SortedMap": "java.util.TreeMap",
  "java.util.NavigableMap": "java.util.TreeMap",
});

/** The class of the objects where a program names an interface of collections; any other class itself. */
export function standIn(name: string): string {
  return Object.hasOwn(classes, name) ? (classes[name] ?? name) : name;
}
