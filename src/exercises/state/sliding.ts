import { messageBytes, recordsPerSecond, slideSeconds, windowSeconds } from "../../model/capacity/inputs.js";
import { averagePanes } from "../../model/state/entry/panes.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, count, oneValue } from "./setting.js";

const rate = (at: Numbers): number => at.of(recordsPerSecond);
const size = (at: Numbers): number => at.of(windowSeconds);
const slide = (at: Numbers): number => at.of(slideSeconds);
const copies = (at: Numbers): number => averagePanes({ sizeMillis: size(at) * 1000, slideMillis: slide(at) * 1000 });
const added = (at: Numbers): number => rate(at) * copies(at);

const time = (seconds: number): string => text(seconds, "seconds");

const HOUR = 3600;
const sizes: Varied = { input: windowSeconds, over: [HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 168 * HOUR] };
const slides: Varied = { input: slideSeconds, over: [1, 5, 10, 30, 60] };
const rates: Varied = { input: recordsPerSecond, over: [50, 100, 200, 400, 500, 1000] };

export const slidingCopies = compute({
  id: "sliding-copies",
  title: "A day that slides by a second",
  start: { ...oneValue, [windowSeconds.id]: 24 * HOUR, [slideSeconds.id]: 1, [recordsPerSecond.id]: 100 },
  unit: "count",
  show: { decimals: 2 },
  tolerance: 0.005,
  prompt: (at) =>
    `A window of ${time(size(at))} slides by ${time(slide(at))}. Its function is a ProcessWindowFunction, without an ` +
    `aggregate in front, and ${count(rate(at))} records arrive per second. How many copies of records does the job add to its ` +
    "state per second?",
  answer: added,
  misconceptions: [
    {
      answer: rate,
      says: () =>
        "You let the windows share their records. Each window of the DataStream API has state of its own, and each record is " +
        "added to every window that it falls into.",
    },
    {
      answer: copies,
      says: (at) => `That is what becomes of one record. ${count(rate(at))} arrive per second.`,
    },
    {
      answer: (at) => added(at) * size(at),
      says: () =>
        "That is what all windows hold when each of them is full. The question is what one second adds, and windows that have " +
        "just begun are nearly empty.",
    },
    {
      answer: (at) => 2 * rate(at),
      says: () =>
        "A record is in two windows where the window is twice as long as the slide. Divide the size by the slide: in so many " +
        "windows is each record.",
    },
  ],
  hints: [
    () => "In how many windows is one record?",
    (at) => `A window begins every ${time(slide(at))} and lasts ${time(size(at))}.`,
  ],
  solution: (at) => [
    `A record is in ${count(size(at))} s / ${count(slide(at))} s = ${count(copies(at))} windows.`,
    `${count(rate(at))} records per second, each copied ${count(copies(at))} times: ${count(added(at))}.`,
  ],
  firstCheck: (at) => `one record is in ${count(copies(at))} windows at once.`,
  meaning: (at) =>
    `With ${at.text(messageBytes)} for a record that is ${text(added(at) * at.of(messageBytes), "bytesPerSecond")} of state. An ` +
    "aggregate keeps one small value for each key and window instead, yet updates as many. What helps is a longer slide, or one " +
    "sum per slide that your own function adds up.",
  variation: { inputs: [sizes, slides, rates], suits: (at) => copies(at) >= 60 },
});
