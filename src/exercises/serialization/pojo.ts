import { recordBytes } from "../../model/serialization/record.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { fieldCharacters, intFields, longFields, stringFields } from "./givens.js";
import { fieldCount, statedPojo, tupleBytes } from "./records.js";
import { aboutRecord, count, EXACT, now, toTheByte } from "./setting.js";

const { compute } = aboutRecord(statedPojo);

/** Bits in a byte, for those who think that flags are bits. */
const BITS = 8;

const all = (at: Numbers): number => at.of(recordBytes);
const flags = (at: Numbers): number => fieldCount(at);
const header = (at: Numbers): number => all(at) - flags(at) - tupleBytes(at);
const strings = (at: Numbers): number => at.of(stringFields);

export const longs: Varied = { input: longFields, over: [1, 2, 3, 4] };
export const ints: Varied = { input: intFields, over: [1, 2, 3, 5] };
export const texts: Varied = { input: stringFields, over: [2, 3, 4] };
export const characters: Varied = { input: fieldCharacters, over: [6, 8, 10, 16, 20, 36] };

/** A class that a question speaks of first. */
export const firstClass = {
  [longFields.id]: 3,
  [intFields.id]: 2,
  [stringFields.id]: 2,
  [fieldCharacters.id]: 10,
};

const field = (number: number): string => (number === 1 ? "field" : "fields");

/** “3 fields of type long, 2 of type int and 2 Strings of 10 ASCII characters”. */
export const classText = (at: Numbers): string =>
  `${count(at.of(longFields))} ${field(at.of(longFields))} of type long, ${count(at.of(intFields))} of type int and ` +
  `${count(strings(at))} Strings of ${count(at.of(fieldCharacters))} ASCII characters`;

export const bytesOfAPojo = compute({
  id: "bytes-of-a-pojo",
  title: "A POJO, byte by byte",
  start: { ...now, ...firstClass },
  unit: "bytes",
  show: EXACT,
  tolerance: 0,
  prompt: (at) =>
    `A POJO has ${classText(at)}; all fields are set, and nobody extends the class. How many bytes does the PojoSerializer ` +
    "write?",
  answer: (at) => at.result(recordBytes),
  misconceptions: [
    {
      answer: tupleBytes,
      says: () =>
        "That is a tuple: the fields and nothing else. A POJO has a byte in front that tells of subclasses, and a byte in front " +
        "of each field that says whether it is set.",
    },
    {
      answer: (at) => all(at) - header(at),
      says: () =>
        "You left out the first byte. It says whether there is an object at all, and of which class it is if not of this one.",
    },
    {
      answer: (at) => all(at) - flags(at),
      says: (at) =>
        `You left out the flags. In front of each of the ${count(flags(at))} fields one byte says whether it is set, in front of ` +
        "those that cannot be empty, too.",
    },
    {
      answer: (at) => all(at) - flags(at) + Math.ceil(flags(at) / BITS),
      says: () => "You took one bit for each field. A Row has those; a POJO has a whole byte in front of each field.",
    },
    {
      answer: (at) => all(at) - strings(at),
      says: () => "You left out the lengths of the Strings: one byte in front of each, as long as they are short.",
    },
  ],
  hints: [
    () => "Beside the values there is something in front of all of them, and something in front of each.",
    (at) => `The values alone take ${toTheByte(tupleBytes(at))}, the lengths of Strings included.`,
  ],
  solution: (at) => [
    `The values: ${count(at.of(longFields))} × 8 + ${count(at.of(intFields))} × 4 + ${count(strings(at))} × (1 + ` +
      `${count(at.of(fieldCharacters))}) = ${toTheByte(tupleBytes(at))}.`,
    `A flag in front of each field: ${toTheByte(flags(at))}. A byte in front of all: ${toTheByte(header(at))}.`,
    `Together ${toTheByte(all(at))}.`,
  ],
  firstCheck: (at) => `the values alone take ${toTheByte(tupleBytes(at))}.`,
  meaning: (at) =>
    `A tuple of the same fields has ${toTheByte(tupleBytes(at))}, and none of them may be missing. The POJO’s fields are written ` +
    "in the order of their names, wherever the class declares them; that is why a savepoint survives when they move.",
  variation: { inputs: [longs, ints, texts, characters], suits: () => true },
});
