import { aggregateFieldBytes, aggregateFields } from "../../model/capacity/inputs.js";
import { bytesIn } from "../../model/serialization/types/layout.js";
import { prefixBytes } from "../../model/slots/key-groups/prefix.js";
import { maxParallelism } from "../../model/slots/max-parallelism.js";
import { timerBeside } from "../../model/state/described.js";
import { namespaceSpans } from "../../model/state/entry/namespace.js";
import { savepointOverhead } from "../../model/state/entry/savepoint-entry.js";
import { rocksSizes, writtenBytes } from "../../model/state/entry/sizes.js";
import { LONG_BYTES } from "../../model/state/entry/written.js";
import { valueBytes } from "../../model/state/entry-size.js";
import { entryNamespace, keyCharacters, keyType, timersPerEntry } from "../../model/state/inputs.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, count, entryIn, EXACT, maxima, oneValue, toTheByte } from "./setting.js";

const WINDOW_BYTES = bytesIn({ spans: namespaceSpans("timeWindow") });

const prefix = (at: Numbers): number => prefixBytes(at.of(maxParallelism));
const key = (at: Numbers): number => writtenBytes(entryIn(at).key);
const value = (at: Numbers): number => at.of(valueBytes);

function entry(at: Numbers): number {
  const { keyBytes, valueBytes } = rocksSizes(entryIn(at));
  return keyBytes + valueBytes;
}

const timer = (at: Numbers): number => rocksSizes(timerBeside(entryIn(at))).keyBytes;
const both = (at: Numbers): number => entry(at) + timer(at);

const keyLengths: Varied = { input: keyCharacters, over: [8, 10, 12, 16, 20, 24, 36] };
const fields: Varied = { input: aggregateFields, over: [2, 3, 4, 5, 6, 8] };

export const windowInRocksdb = compute({
  id: "window-in-rocksdb",
  title: "One key, one window",
  start: {
    ...oneValue,
    [keyType.id]: "string",
    [keyCharacters.id]: 12,
    [entryNamespace.id]: "timeWindow",
    [timersPerEntry.id]: 1,
    [aggregateFields.id]: 4,
    [aggregateFieldBytes.id]: 8,
  },
  unit: "bytes",
  show: EXACT,
  tolerance: 0,
  prompt: (at) =>
    `Keys are Strings of ${count(at.of(keyCharacters))} ASCII characters. Each key has ${count(at.of(aggregateFields))} ` +
    `aggregates of ${toTheByte(at.of(aggregateFieldBytes))} in each time window, and one timer that fires the window. The max ` +
    `parallelism is ${count(at.of(maxParallelism))}, and both state and timers are in RocksDB. How many bytes of keys and ` +
    "values does Flink hand to RocksDB for one key in one window, its timer included?",
  answer: both,
  misconceptions: [
    {
      answer: entry,
      says: (at) =>
        `That is the entry alone. The timer is an entry of its own, ${toTheByte(timer(at))}: with the key group, the key and ` +
        "the window once more.",
    },
    {
      answer: (at) => entry(at) + LONG_BYTES,
      says: () =>
        `You counted the time of the timer, ${toTheByte(LONG_BYTES)}. Flink has to know whose timer it is: the key of its entry ` +
        "has the key group, the time, the key and the window.",
    },
    {
      answer: (at) => both(at) - 2 * prefix(at),
      says: (at) =>
        `You left out the key group. It stands in front of every key, ${toTheByte(prefix(at))} with ` +
        `${count(at.of(maxParallelism))} key groups.`,
    },
    {
      answer: (at) => both(at) - 2 * WINDOW_BYTES,
      says: () =>
        `You left out the window. Its start and its end stand behind the key, ${toTheByte(WINDOW_BYTES)}, in the entry as in the ` +
        "timer.",
    },
    {
      answer: (at) => both(at) - WINDOW_BYTES,
      says: () =>
        `A window is written with its start and its end, ${toTheByte(WINDOW_BYTES)}, in the entry as in the timer. You are short ` +
        "of one of them.",
    },
    {
      answer: (at) => both(at) - 2 * (key(at) - at.of(keyCharacters)),
      says: (at) =>
        `You left out the length of the String. A key of ${count(at.of(keyCharacters))} characters takes ${toTheByte(key(at))}.`,
    },
    {
      answer: (at) => both(at) + 2 * savepointOverhead.perEntry,
      says: () =>
        "You added the lengths of key and value. A canonical savepoint writes those; RocksDB keeps count of lengths by itself.",
    },
  ],
  hints: [
    () => "The key in RocksDB has three parts here. Which stand around the key itself?",
    (at) =>
      `The key group has ${toTheByte(prefix(at))}, the key ${toTheByte(key(at))}, the window ${toTheByte(WINDOW_BYTES)}.`,
    (at) => `The timer has all three and its time, ${toTheByte(timer(at))}, and an empty value.`,
  ],
  solution: (at) => [
    `Key of the entry: ${toTheByte(prefix(at))} of key group + ${toTheByte(key(at))} of key, its length among them + ` +
      `${toTheByte(WINDOW_BYTES)} of window.`,
    `Value: ${count(at.of(aggregateFields))} × ${toTheByte(at.of(aggregateFieldBytes))} = ${toTheByte(value(at))}. The entry: ` +
      `${toTheByte(entry(at))}.`,
    `The timer: ${toTheByte(prefix(at))} + ${toTheByte(LONG_BYTES)} of time + ${toTheByte(key(at))} + ` +
      `${toTheByte(WINDOW_BYTES)} = ${toTheByte(timer(at))}.`,
    `Together ${toTheByte(both(at))}.`,
  ],
  firstCheck: (at) => `a key of ${count(at.of(keyCharacters))} characters takes ${toTheByte(key(at))}.`,
  meaning: (at) =>
    `Of these, ${toTheByte(value(at))} are what you wanted to keep. A shorter key counts twice, in the entry and in the timer. ` +
    "RocksDB compresses blocks, and adds what is its own.",
  variation: { inputs: [keyLengths, fields, maxima], suits: () => true },
});
