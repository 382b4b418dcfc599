import { distinctKeys, recordsPerSecond } from "../../model/capacity/inputs.js";
import { parallelism } from "../../model/checkpointing/inputs.js";
import { keySkew } from "../../model/slots/inputs.js";
import { hottestFactor, hottestKeyFraction, hottestSubtaskFraction } from "../../model/slots/key-skew.js";
import { text } from "../../model/units.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, count, tenths } from "./setting.js";

const p = (at: Numbers): number => at.of(parallelism);
const hottest = (at: Numbers): number => at.of(hottestKeyFraction);
const worth = (at: Numbers): number => 1 / hottest(at);
const percent = (at: Numbers): string => text(hottest(at), "fraction", { decimals: 2 });

const keyCounts: Varied = { input: distinctKeys, over: [10_000, 100_000, 1e6, 10e6, 100e6] };
const skews: Varied = { input: keySkew, over: [0.9, 1, 1.1, 1.2] };
const parallelisms: Varied = { input: parallelism, over: [40, 64, 80, 128] };

export const hotKey = compute({
  id: "hot-key",
  title: "One key is hot",
  start: { ...talk, [distinctKeys.id]: 1e6, [keySkew.id]: 1, [parallelism.id]: 64 },
  unit: "count",
  show: { decimals: 1 },
  tolerance: 0.01,
  prompt: (at) =>
    `${count(at.of(distinctKeys))} keys, and the hottest has ${percent(at)} of the records. The window behind the keyBy ` +
    `has ${count(p(at))} subtasks, and may get as many more as you like. However many there are, the job gets no more done ` +
    "than a certain number of subtasks that are full all the time. Which number?",
  answer: (at) => {
    const fraction = at.result(hottestKeyFraction);
    return typeof fraction === "number" ? 1 / fraction : fraction;
  },
  misconceptions: [
    {
      answer: p,
      says: () =>
        "That would be so if the subtasks shared the hot key. All of its records go to one subtask, which is full before the " +
        "others are.",
    },
    {
      answer: (at) => 1 / at.of(hottestSubtaskFraction),
      says: (at) =>
        `That is how far it gets with ${count(p(at))} subtasks, where the hottest one has other keys besides. The more ` +
        "subtasks, the fewer other keys it has. What remains is the hot one.",
    },
    {
      answer: (at) => hottest(at) * p(at),
      says: (at) =>
        `That is how many times the average of ${count(p(at))} subtasks the hot key comes to. Ask how much the whole job may ` +
        "do until that key fills one subtask.",
    },
    {
      answer: (at) => p(at) * (1 - hottest(at)),
      says: () =>
        "You took away the hot key. It cannot be left aside: while its subtask is full, back pressure holds up all the others.",
    },
  ],
  hints: [
    () => "How much does the job do, in all, at the moment when the hot key alone fills one subtask?",
    (at) => `Then ${percent(at)} of the job’s work is one subtask full.`,
  ],
  solution: (at) => [
    "All records of a key go to one subtask, so the hot key may be as much as one subtask’s capacity.",
    `That is ${percent(at)} of the work. All of it is 1 / ${percent(at)} = ${tenths(worth(at))} subtasks.`,
  ],
  firstCheck: () => "at most, the hottest key is the work of one subtask.",
  meaning: (at) =>
    `At ${text(at.of(recordsPerSecond), "recordsPerSecond")} that subtask has to process ` +
    `${text(at.of(recordsPerSecond) * hottest(at), "recordsPerSecond")} of the hot key alone. With ${count(p(at))} subtasks ` +
    `the hottest works ${text(at.of(hottestFactor), "factor")} as much as the average. What helps is to aggregate in two ` +
    "steps: first by key and a random number, then by key.",
  variation: {
    inputs: [keyCounts, skews, parallelisms],
    suits: (at) => worth(at) > 2 && worth(at) < 0.8 * p(at),
  },
});
