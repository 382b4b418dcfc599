import { rocksSizes } from "../../model/state/entry/sizes.js";
import { INT_BYTES } from "../../model/state/entry/written.js";
import { ttlBytes, valueBytes } from "../../model/state/entry-size.js";
import { elementsPerKey, setValueBytes, stateKind, stateTtl } from "../../model/state/inputs.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, count, entryIn, EXACT, oneValue, toTheByte } from "./setting.js";

const n = (at: Numbers): number => at.of(elementsPerKey);
const element = (at: Numbers): number => at.of(valueBytes);
const time = (at: Numbers): number => at.of(ttlBytes);
const list = (at: Numbers): number => rocksSizes(entryIn(at)).valueBytes;
const withoutCommas = (at: Numbers): number => n(at) * (element(at) + time(at));

const counts: Varied = { input: elementsPerKey, over: [12, 20, 25, 40, 50, 80, 100, 250] };
const sizes: Varied = { input: setValueBytes, over: [8, 12, 16, 20, 24, 40] };

export const listWithTtl = compute({
  id: "list-with-ttl",
  title: "A list that forgets",
  start: {
    ...oneValue,
    [stateKind.id]: "list",
    [stateTtl.id]: "on",
    [elementsPerKey.id]: 40,
    [setValueBytes.id]: 12,
  },
  unit: "bytes",
  show: EXACT,
  tolerance: 0,
  prompt: (at) =>
    `A ListState in RocksDB has ${count(n(at))} elements of ${toTheByte(element(at))} each, as their serializer writes them. ` +
    "They were added one by one, and the state has a time to live. How many bytes is the value of the entry in RocksDB?",
  answer: list,
  misconceptions: [
    {
      answer: (at) => list(at) - n(at) * time(at) + time(at),
      says: (at) =>
        `You counted the time of the last access once. Each element has its own, ${toTheByte(time(at))}: elements of a list ` +
        "expire one by one.",
    },
    {
      answer: (at) => list(at) - n(at) * time(at),
      says: (at) =>
        `You left out the time to live. Flink writes the time of the last access in front of each element, ${toTheByte(time(at))}.`,
    },
    {
      answer: withoutCommas,
      says: () =>
        "You left out the commas. RocksDB appends an element without reading the list, and puts one byte between two elements.",
    },
    {
      answer: (at) => list(at) + 1,
      says: () => "You counted a comma for each element. They stand between two elements, so there is one less.",
    },
    {
      answer: (at) => withoutCommas(at) + INT_BYTES,
      says: () =>
        "You put the number of elements in front, as a list has it in a record or in a snapshot of the heap. In RocksDB " +
        "nobody counts: there is a comma between two elements.",
    },
  ],
  hints: [
    () => "Elements are appended without reading the list. How does a reader know where one ends?",
    (at) => `Each element has a time of ${toTheByte(time(at))} in front.`,
  ],
  solution: (at) => [
    `An element: ${toTheByte(time(at))} of last access + ${toTheByte(element(at))} = ${toTheByte(time(at) + element(at))}.`,
    `${count(n(at))} of them: ${toTheByte(withoutCommas(at))}.`,
    `Between them ${count(n(at) - 1)} commas: ${toTheByte(list(at))}.`,
  ],
  firstCheck: (at) => `with the time of its last access an element has ${toTheByte(time(at) + element(at))}.`,
  meaning: (at) =>
    `Without a time to live it would be ${toTheByte(list(at) - n(at) * time(at))}. To read one element Flink reads the whole ` +
    "list; to add one it reads nothing. That is why a list may grow for weeks, until somebody iterates over it.",
  variation: { inputs: [counts, sizes], suits: () => true },
});
