import { aggregateFieldBytes, aggregateFields } from "../../model/capacity/inputs.js";
import { classes, type ClassName } from "../../model/state/entry/heap/classes.js";
import { heapBytes, type HeapObject } from "../../model/state/entry/heap/heap-object.js";
import { arrayBytes, type Fields } from "../../model/state/entry/heap/object-size.js";
import { usualObjects } from "../../model/state/entry/heap/usual.js";
import { rocksSizes } from "../../model/state/entry/sizes.js";
import { entryNamespace, keyCharacters, keyType } from "../../model/state/inputs.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, count, entryIn, EXACT, oneValue, toTheByte } from "./setting.js";

/** In front of the fields of each object. Source: OpenJDK 17, as in `objectBytes`. */
const HEADER_BYTES = 12;

const objects = (at: Numbers): readonly HeapObject[] => usualObjects(entryIn(at), 4);
const all = (at: Numbers): number => heapBytes(objects(at));

const bytesOf = (at: Numbers, what: string): number =>
  objects(at)
    .filter((object) => object.what === what)
    .reduce((sum, { bytes }) => sum + bytes, 0);
const entry = (at: Numbers): number => bytesOf(at, "entry");
const string = (at: Numbers): number => bytesOf(at, "key");
const letters = (at: Numbers): number => bytesOf(at, "letters of the key");
const window = (at: Numbers): number => bytesOf(at, "namespace");
const value = (at: Numbers): number => bytesOf(at, "value");
const place = (at: Numbers): number => bytesOf(at, "place in the table");

/** What an object would take if it might end anywhere. */
function unrounded(name: ClassName): number {
  const { references, longs = 0, ints = 0, bytes = 0 }: Fields = classes[name];
  return HEADER_BYTES + 4 * references + 8 * longs + 4 * ints + bytes;
}

const inAll = (at: Numbers): number =>
  unrounded("StateMapEntry") +
  unrounded("String") +
  arrayBytes(0) +
  at.of(keyCharacters) +
  unrounded("TimeWindow") +
  HEADER_BYTES +
  at.of(aggregateFields) * at.of(aggregateFieldBytes) +
  place(at);

function serialized(at: Numbers): number {
  const { keyBytes, valueBytes } = rocksSizes(entryIn(at));
  return keyBytes + valueBytes;
}

const keyLengths: Varied = { input: keyCharacters, over: [10, 12, 20, 26, 36, 44, 50, 60, 70, 75] };
const fields: Varied = { input: aggregateFields, over: [1, 2, 3, 4, 5, 6, 8] };

export const entryOnTheHeap = compute({
  id: "entry-on-the-heap",
  title: "The same entry as objects",
  start: {
    ...oneValue,
    [keyType.id]: "string",
    [keyCharacters.id]: 36,
    [entryNamespace.id]: "timeWindow",
    [aggregateFields.id]: 4,
    [aggregateFieldBytes.id]: 8,
  },
  unit: "bytes",
  show: EXACT,
  tolerance: 0,
  prompt: (at) =>
    `On the heap, an entry has a String of ${count(at.of(keyCharacters))} ASCII characters as its key, a time window of its ` +
    `own, and one object with ${count(at.of(aggregateFields))} fields of ${toTheByte(at.of(aggregateFieldBytes))} as its value. ` +
    `References take 4 bytes, and the entry’s place in Flink’s table ${toTheByte(place(at))}. The JVM is of version 17. How many ` +
    "bytes of heap does the entry take, with its place?",
  answer: all,
  misconceptions: [
    {
      answer: (at) => all(at) - entry(at),
      says: (at) =>
        `You left out the StateMapEntry, ${toTheByte(entry(at))}: Flink’s own object, which holds key, window and value together ` +
        "and has the versions for copy-on-write.",
    },
    {
      answer: inAll,
      says: () =>
        "You added up headers and fields. Every object begins at a multiple of 8 bytes: round each of them up before you add.",
    },
    {
      answer: (at) => all(at) - string(at),
      says: (at) =>
        `You counted the letters and not the String. The letters are an array of their own; the String that points to it takes ` +
        `${toTheByte(string(at))}.`,
    },
    {
      answer: serialized,
      says: () =>
        "That is the entry as it is serialized, in RocksDB. On the heap it is objects: each has a header, and ends at a " +
        "multiple of 8 bytes.",
    },
    {
      answer: (at) => heapBytes(usualObjects(entryIn(at), 8)),
      says: () =>
        "You counted references of 8 bytes. The JVM compresses them to 4 as long as the heap is below 32 GB, and with them " +
        "the place in the table.",
    },
    {
      answer: (at) => all(at) - place(at),
      says: (at) => `You left out the place in the table, ${toTheByte(place(at))}.`,
    },
  ],
  hints: [
    () => "There are five objects: Flink’s entry, the String and the array of its letters, the window, the value.",
    () =>
      `The header of an object has ${toTheByte(HEADER_BYTES)}, that of an array ${toTheByte(arrayBytes(0))}. Each is rounded up ` +
      "to a multiple of 8.",
    (at) =>
      `Flink’s entry has four references and three ints: ${toTheByte(entry(at))}. The String takes ${toTheByte(string(at))}, its ` +
      `array ${toTheByte(letters(at))}.`,
  ],
  solution: (at) => [
    `StateMapEntry: ${toTheByte(entry(at))}.`,
    `String: ${toTheByte(string(at))}. Its letters: ${toTheByte(arrayBytes(0))} + ${toTheByte(at.of(keyCharacters))}, rounded up to ` +
      `${toTheByte(letters(at))}.`,
    `TimeWindow: ${toTheByte(HEADER_BYTES)} + two longs, rounded up to ${toTheByte(window(at))}.`,
    `Value: ${toTheByte(HEADER_BYTES)} + ${count(at.of(aggregateFields))} × ${toTheByte(at.of(aggregateFieldBytes))}, rounded up ` +
      `to ${toTheByte(value(at))}.`,
    `With the place in the table: ${toTheByte(all(at))}.`,
  ],
  firstCheck: (at) => `Flink’s own entry is an object of ${toTheByte(entry(at))}.`,
  meaning: (at) =>
    `RocksDB would get ${toTheByte(serialized(at))} for the same. Its timer is an object, too. What the heap saves is ` +
    "serialization at every access; what it costs is this, and the garbage collector that has to walk over all of it.",
  variation: { inputs: [keyLengths, fields], suits: () => true },
});
