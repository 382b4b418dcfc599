import { recordsPerSecond } from "../../model/capacity/inputs.js";
import { copiesPerRecord, recordCopySeconds, recordExchangeSeconds } from "../../model/serialization/cost.js";
import {
  chainedHops,
  kryoByteSeconds,
  kryoCopySeconds,
  objectReuse,
  ownByteSeconds,
  ownCopySeconds,
} from "../../model/serialization/inputs.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { characters, firstClass, ints, longs, texts } from "./pojo.js";
import { statedPojo } from "./records.js";
import { aboutRecord, cores, CORES, count, now, perSecond } from "./setting.js";

const { compute } = aboutRecord(statedPojo);

const rate = (at: Numbers): number => at.of(recordsPerSecond);
const hops = (at: Numbers): number => at.of(chainedHops);
const perRecord = (at: Numbers): number => at.of(copiesPerRecord) * at.of(recordCopySeconds);
const copying = (at: Numbers): number => rate(at) * perRecord(at);
const time = (seconds: number): string => text(seconds, "seconds");

const rates: Varied = { input: recordsPerSecond, over: [500e3, 1e6, 1.5e6, 2e6, 3e6, 5e6] };
const hopCounts: Varied = { input: chainedHops, over: [2, 3, 4, 5, 6, 8] };

export const copiesInAChain = compute({
  id: "copies-in-a-chain",
  title: "Inside of a chain",
  start: {
    ...now,
    ...firstClass,
    [recordsPerSecond.id]: 2e6,
    [chainedHops.id]: 5,
    [objectReuse.id]: "off",
    [ownCopySeconds.id]: 1.5e-9,
    [ownByteSeconds.id]: 3.4e-9,
    [kryoCopySeconds.id]: 2.6e-9,
    [kryoByteSeconds.id]: 1.3e-8,
  },
  unit: "count",
  show: CORES,
  tolerance: 0.01,
  prompt: (at) =>
    `${count(hops(at) + 1)} operators are one chain, and ${perSecond(rate(at))} pass all of them. Copying such a record ` +
    `takes its serializer ${time(at.of(recordCopySeconds))}, writing and reading it ${time(at.of(recordExchangeSeconds))}. ` +
    "pipeline.object-reuse is as shipped. How many cores do nothing but hand records on within the chain?",
  answer: copying,
  misconceptions: [
    {
      answer: () => 0,
      says: () =>
        "You handed over the object itself. That is what pipeline.object-reuse does, and it is off as shipped: each operator of " +
        "the chain gets a copy.",
    },
    {
      answer: (at) => rate(at) * (hops(at) + 1) * at.of(recordCopySeconds),
      says: (at) =>
        `You counted a copy for each operator. Copies are made between two: ${count(hops(at))} for ${count(hops(at) + 1)} operators.`,
    },
    {
      answer: (at) => rate(at) * at.of(recordCopySeconds),
      says: (at) =>
        `That is one copy of each record. Between ${count(hops(at) + 1)} operators there are ${count(hops(at))}.`,
    },
    {
      answer: (at) => rate(at) * hops(at) * at.of(recordExchangeSeconds),
      says: () =>
        "You took writing and reading. Within a chain nothing is serialized: the serializer copies the object, field by field.",
    },
  ],
  hints: [
    () => "What does an operator get from the one before it in the same chain: the object, a copy, or bytes?",
    (at) => `A record is copied ${count(at.of(copiesPerRecord))} times on its way: ${time(perRecord(at))}.`,
  ],
  solution: (at) => [
    `${count(hops(at) + 1)} operators have ${count(hops(at))} places where a record is handed on, with a copy each.`,
    `${count(hops(at))} × ${time(at.of(recordCopySeconds))} = ${time(perRecord(at))} for each record.`,
    `${count(rate(at))} × ${time(perRecord(at))} = ${cores(copying(at))} cores.`,
  ],
  firstCheck: (at) => `a record is copied ${count(at.of(copiesPerRecord))} times on its way.`,
  meaning: () =>
    "With pipeline.object-reuse there are no copies. It is safe as long as no function keeps or changes a record that it was " +
    "given or has passed on; with state on the heap, the record in the state is that same object.",
  variation: {
    inputs: [rates, hopCounts, longs, ints, texts, characters],
    suits: (at) => copying(at) >= 0.2,
  },
});
