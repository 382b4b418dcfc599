import { text } from "../../model/units.js";
import { bytesIn } from "../../model/serialization/types/layout.js";
import { prefixBytes } from "../../model/slots/key-groups/prefix.js";
import { maxParallelism } from "../../model/slots/max-parallelism.js";
import { namespaceSpans } from "../../model/state/entry/namespace.js";
import { rocksSizes, writtenBytes } from "../../model/state/entry/sizes.js";
import { INT_BYTES } from "../../model/state/entry/written.js";
import { valueBytes } from "../../model/state/entry-size.js";
import { elementsPerKey, mapKeyBytes, setValueBytes, stateKind } from "../../model/state/inputs.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, count, entryIn, EXACT, maxima, oneValue, toTheByte } from "./setting.js";

/** No namespace is one byte, and so is the flag in front of a value. */
const NO_NAMESPACE = bytesIn({ spans: namespaceSpans("none") });
const FLAG = 1;

const n = (at: Numbers): number => at.of(elementsPerKey);
const prefix = (at: Numbers): number => prefixBytes(at.of(maxParallelism));
const key = (at: Numbers): number => writtenBytes(entryIn(at).key);
const mapKey = (at: Numbers): number => at.of(mapKeyBytes);
const value = (at: Numbers): number => at.of(valueBytes);

function entry(at: Numbers): number {
  const { keyBytes, valueBytes } = rocksSizes(entryIn(at));
  return keyBytes + valueBytes;
}

const all = (at: Numbers): number => n(at) * entry(at);
const inFront = (at: Numbers): number => prefix(at) + key(at) + NO_NAMESPACE;
const own = (at: Numbers): number => mapKey(at) + FLAG + value(at);

/** The map as one value: how many there are, and then each. Source: `MapSerializer`. */
const inOneValue = (at: Numbers): number => inFront(at) + INT_BYTES + n(at) * own(at);

const counts: Varied = { input: elementsPerKey, over: [20, 40, 50, 100, 200, 500] };
const mapKeys: Varied = { input: mapKeyBytes, over: [4, 8, 16] };
const values: Varied = { input: setValueBytes, over: [8, 16, 24, 32, 100] };

export const mapOfMany = compute({
  id: "map-of-many",
  title: "A map of many entries",
  start: {
    ...oneValue,
    [stateKind.id]: "map",
    [elementsPerKey.id]: 100,
    [mapKeyBytes.id]: 8,
    [setValueBytes.id]: 16,
  },
  unit: "bytes",
  show: EXACT,
  tolerance: 0,
  prompt: (at) =>
    `A process function is keyed by a long. Its MapState has ${count(n(at))} entries for a key, each with a key of ` +
    `${toTheByte(mapKey(at))} and a value of ${toTheByte(value(at))}, as their serializers write them. The max parallelism is ` +
    `${count(at.of(maxParallelism))}. How many bytes of keys and values does RocksDB get for this one map?`,
  answer: all,
  misconceptions: [
    {
      answer: inOneValue,
      says: () =>
        "That is the map as one value, as a ValueState with a HashMap has it. In a MapState each entry of the map is an entry " +
        "of RocksDB, with the key of the record in front.",
    },
    {
      answer: (at) => inFront(at) + n(at) * own(at),
      says: (at) =>
        "You counted what is in front of the map’s keys once. Each entry of the map is an entry of RocksDB: key group, key and " +
        `namespace, ${toTheByte(inFront(at))}, are there ${count(n(at))} times.`,
    },
    {
      answer: entry,
      says: (at) => `That is one entry of the map. There are ${count(n(at))}.`,
    },
    {
      answer: (at) => n(at) * (entry(at) - NO_NAMESPACE),
      says: () =>
        "You are one byte short in each entry. No namespace is written as one byte, and in front of the value one byte says " +
        "whether there is one.",
    },
    {
      answer: (at) => n(at) * (entry(at) - NO_NAMESPACE - FLAG),
      says: () =>
        "You are two bytes short in each entry: no namespace is written as one byte, and in front of the value one byte says " +
        "whether there is one. Or it was the key group that you left out.",
    },
  ],
  hints: [
    () => "How many entries does RocksDB have for one map?",
    (at) => `In front of the map’s key stand key group, key and namespace: ${toTheByte(inFront(at))}.`,
    (at) => `Then come the map’s key, a flag and the value: ${toTheByte(own(at))}.`,
  ],
  solution: (at) => [
    `In front: ${toTheByte(prefix(at))} of key group + ${toTheByte(key(at))} of key + ${toTheByte(NO_NAMESPACE)} for no ` +
      `namespace = ${toTheByte(inFront(at))}.`,
    `Of the map: ${toTheByte(mapKey(at))} of key + ${toTheByte(FLAG)} of flag + ${toTheByte(value(at))} of value = ` +
      `${toTheByte(own(at))}.`,
    `${count(n(at))} × ${toTheByte(entry(at))} = ${toTheByte(all(at))}.`,
  ],
  firstCheck: (at) => `RocksDB has ${count(n(at))} entries for this map.`,
  meaning: (at) =>
    `As one HashMap in a ValueState it would be ${toTheByte(inOneValue(at))}, less to store. But a record that changes one ` +
    `entry would read and write all of them; here it is ${toTheByte(entry(at))}, ` +
    `${text(inOneValue(at) / entry(at), "factor")} less.`,
  variation: { inputs: [counts, mapKeys, values, maxima], suits: () => true },
});
