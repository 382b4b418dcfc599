import { machines, messageBytes, recordsPerSecond } from "../../model/capacity/inputs.js";
import { exchanges } from "../../model/checkpointing/inputs.js";
import { networkRecordBytes as onTheWay } from "../../model/serialization/layout/network-record.js";
import {
  exchangedBytesPerSecond,
  exchangedLinkFraction,
  networkRecordBytes,
  recordBytes,
} from "../../model/serialization/record.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { characters, classText, firstClass, ints, longs, texts } from "./pojo.js";
import { statedPojo, tupleBytes } from "./records.js";
import { aboutRecord, count, now, perSecond, toTheByte } from "./setting.js";

const { compute } = aboutRecord(statedPojo);

const records = (at: Numbers): number => at.of(recordsPerSecond) * at.of(exchanges);
const inFront = (at: Numbers): number => at.of(networkRecordBytes) - at.of(recordBytes);
const speed = (bytesPerSecond: number): string => text(bytesPerSecond, "bytesPerSecond", { scale: "MB/s" });

const rates: Varied = { input: recordsPerSecond, over: [200e3, 400e3, 500e3, 800e3, 1e6, 1.5e6] };
const crossings: Varied = { input: exchanges, over: [2, 3, 4] };

export const recordsOnTheNetwork = compute({
  id: "records-on-the-network",
  title: "From task to task",
  start: {
    ...now,
    ...firstClass,
    [recordsPerSecond.id]: 1e6,
    [exchanges.id]: 2,
    [machines.id]: 5,
    [messageBytes.id]: 2000,
  },
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  tolerance: 0.005,
  prompt: (at) =>
    `Records are POJOs with ${classText(at)}, ${toTheByte(at.of(recordBytes))} serialized, and carry no timestamps. ` +
    `${perSecond(at.of(recordsPerSecond))} pass ${count(at.of(exchanges))} keyBys. How many megabytes do ` +
    "tasks hand to each other per second, in the whole cluster?",
  answer: (at) => at.result(exchangedBytesPerSecond),
  misconceptions: [
    {
      answer: (at) => records(at) * at.of(recordBytes),
      says: (at) =>
        `You left out what stands in front of a record on its way: ${toTheByte(inFront(at))}, four for its length and one that ` +
        "tells it from a watermark.",
    },
    {
      answer: (at) => records(at) * onTheWay(at.of(recordBytes), { timestamped: true }),
      says: () => "You counted a timestamp of 8 bytes. These records carry none.",
    },
    {
      answer: (at) => at.of(recordsPerSecond) * at.of(networkRecordBytes),
      says: (at) => `That is one keyBy. Each of the ${count(at.of(exchanges))} sends every record to another task.`,
    },
    {
      answer: (at) => at.of(exchangedBytesPerSecond) / at.of(machines),
      says: () => "That is what one machine sends. The question is about the whole cluster.",
    },
    {
      answer: (at) => records(at) * at.of(messageBytes),
      says: (at) =>
        `You took the message as the source reads it, ${at.text(messageBytes)}. Between tasks there is what your program made of ` +
        `it, ${toTheByte(at.of(recordBytes))}.`,
    },
    {
      answer: (at) => records(at) * onTheWay(tupleBytes(at), { timestamped: false }),
      says: () =>
        "That is what tuples would come to. A POJO has a byte in front of each field, and one in front of all.",
    },
  ],
  hints: [
    () => "What stands in front of a record in a network buffer?",
    (at) => `On its way a record takes ${toTheByte(at.of(networkRecordBytes))}.`,
  ],
  solution: (at) => [
    `On its way: 4 of length + 1 of tag + ${toTheByte(at.of(recordBytes))} = ${toTheByte(at.of(networkRecordBytes))}.`,
    `${count(at.of(exchanges))} × ${count(at.of(recordsPerSecond))} = ${count(records(at))} times per second: ` +
      `${speed(at.of(exchangedBytesPerSecond))}.`,
  ],
  firstCheck: (at) => `on its way a record takes ${toTheByte(at.of(networkRecordBytes))}.`,
  meaning: (at) =>
    `That fills ${at.text(exchangedLinkFraction)} of the links of ${count(at.of(machines))} machines, one way. Tuples would save ` +
    `${speed(records(at) * (at.of(recordBytes) - tupleBytes(at)))} of it; a keyBy less would save ${text(1 / at.of(exchanges), "fraction")}.`,
  variation: {
    inputs: [longs, ints, texts, characters, rates, crossings],
    suits: (at) => at.of(exchangedLinkFraction) < 0.95,
  },
});
