import { machines, recordsPerSecond } from "../../model/capacity/inputs.js";
import { newParserCores, parserCores } from "../../model/serialization/habits.js";
import { newParserSeconds, parseSeconds } from "../../model/serialization/inputs.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, cores, CORES, count, now, perSecond } from "./setting.js";

const rate = (at: Numbers): number => at.of(recordsPerSecond);
const wasted = (at: Numbers): number => at.of(newParserCores) - at.of(parserCores);
const time = (seconds: number): string => text(seconds, "seconds");

const rates: Varied = { input: recordsPerSecond, over: [100e3, 200e3, 400e3, 500e3, 800e3, 1e6, 1.5e6] };
const kept: Varied = { input: parseSeconds, over: [1e-6, 2e-6, 3e-6, 5e-6] };
const made: Varied = { input: newParserSeconds, over: [10e-6, 20e-6, 30e-6, 50e-6, 80e-6] };

export const parserPerRecord = compute({
  id: "parser-per-record",
  title: "A parser for every record",
  start: {
    ...now,
    [recordsPerSecond.id]: 400e3,
    [machines.id]: 5,
    [parseSeconds.id]: 2e-6,
    [newParserSeconds.id]: 50e-6,
  },
  unit: "count",
  show: CORES,
  tolerance: 0.005,
  prompt: (at) =>
    `A map function parses ${perSecond(rate(at))} on ${count(at.of(machines))} machines. With a parser that is made in open() and kept, ` +
    `one record takes ${time(at.of(parseSeconds))}. Somebody makes the parser inside of map(), and one record takes ` +
    `${time(at.of(newParserSeconds))}. How many cores does that line cost, in the whole cluster?`,
  answer: wasted,
  misconceptions: [
    {
      answer: (at) => at.of(newParserCores),
      says: (at) =>
        `That is all that map() takes now. ${cores(at.of(parserCores))} of these cores would parse in any case; the line costs the ` +
        "rest.",
    },
    {
      answer: (at) => at.of(parserCores),
      says: () => "That is what parsing costs with a parser that is kept.",
    },
    {
      answer: (at) => at.of(newParserSeconds) / at.of(parseSeconds),
      says: () =>
        "That is how many times as long a record takes. How many cores are busy with it depends on the rate, too.",
    },
    {
      answer: (at) => wasted(at) / at.of(machines),
      says: () => "That is one machine. The question is about the whole cluster.",
    },
  ],
  hints: [
    () => "A core has one second of time per second. How many seconds of work arrive per second?",
    (at) =>
      `The line adds ${time(at.of(newParserSeconds) - at.of(parseSeconds))} to each of ${count(rate(at))} records per second.`,
  ],
  solution: (at) => [
    `Each record takes ${time(at.of(newParserSeconds) - at.of(parseSeconds))} more.`,
    `${count(rate(at))} × ${time(at.of(newParserSeconds) - at.of(parseSeconds))} = ${cores(wasted(at))} seconds of work per second.`,
    `So many cores do nothing else: ${cores(wasted(at))}.`,
  ],
  firstCheck: (at) => `each record takes ${time(at.of(newParserSeconds) - at.of(parseSeconds))} more than it has to.`,
  meaning: (at) =>
    `Parsing itself needs ${cores(at.of(parserCores))}. Whatever is expensive to make and can be used again belongs into open(): ` +
    "parsers, formatters, compiled patterns, clients. A transient field holds it.",
  variation: {
    inputs: [rates, kept, made],
    suits: (at) => at.of(newParserSeconds) >= 4 * at.of(parseSeconds),
  },
});
