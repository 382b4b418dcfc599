import { about } from "../exercise.js";
import { busyMilliseconds, practiceRate, pressedMilliseconds } from "./givens.js";
import { count, rate, statedIn, type Stated } from "./setting.js";

const busy = (stated: Stated): number => stated(busyMilliseconds) / 1000;
const pressed = (stated: Stated): number => stated(pressedMilliseconds) / 1000;
const arrives = (stated: Stated): number => stated(practiceRate);
const answer = (stated: Stated): number => arrives(stated) / busy(stated);

const { compute } = about(statedIn);

export const trueRate = compute({
  id: "true-rate",
  title: "What could it do?",
  start: { [practiceRate.id]: 120e3, [busyMilliseconds.id]: 400, [pressedMilliseconds.id]: 350 },
  unit: "recordsPerSecond",
  show: { scale: "K/s" },
  tolerance: 0.01,
  prompt: (stated) =>
    `A task takes in ${rate(arrives(stated))}. Each of its subtasks is busy ${count(stated(busyMilliseconds))} ms of each second and ` +
    `back-pressured for ${count(stated(pressedMilliseconds))} ms. What could it take in if nothing held it back and enough arrived?`,
  answer,
  misconceptions: [
    {
      answer: (stated) => arrives(stated) * (1 + pressed(stated)),
      says: () =>
        "You added the back-pressured share to the rate. Rates are per busy second: divide by the busy share.",
    },
    {
      answer: (stated) => arrives(stated) / (busy(stated) + pressed(stated)),
      says: () =>
        "You counted back-pressured time as work. While a task is back-pressured it processes nothing: only busy time does.",
    },
    {
      answer: (stated) => arrives(stated) * busy(stated),
      says: () =>
        "You multiplied where you have to divide: what is done in a part of a second is less than what a whole one allows.",
    },
    {
      answer: (stated) => arrives(stated) / (1 - busy(stated)),
      says: () => "You divided by the time in which it does nothing. The records were processed in the busy time.",
    },
  ],
  hints: [
    () => "In which part of a second are these records processed?",
    (stated) => `${rate(arrives(stated))} are done in ${count(stated(busyMilliseconds))} ms of each second.`,
  ],
  solution: (stated) => [
    `The share of busy time is ${count(stated(busyMilliseconds))} / 1000.`,
    `${rate(arrives(stated))} over that share is ${rate(answer(stated))}.`,
  ],
  firstCheck: () => "the records are processed in the busy time alone.",
  meaning: () =>
    "This is the true processing rate of the autoscaler. It holds while a record costs as much at a higher rate: caches, garbage " +
    "collection and other tasks on the same cores may disagree.",
  variation: {
    inputs: [
      { input: practiceRate, over: [30e3, 45e3, 60e3, 90e3, 120e3, 150e3, 240e3] },
      { input: busyMilliseconds, over: [250, 300, 320, 400, 450, 600, 640] },
      { input: pressedMilliseconds, over: [150, 200, 250, 300, 350] },
    ],
    suits: (stated) => busy(stated) + pressed(stated) <= 0.97,
  },
});
