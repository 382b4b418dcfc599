import { about } from "../exercise.js";
import { callMilliseconds, practiceRate, practiceSubtasks } from "./givens.js";
import { count, rate, statedIn, type Stated } from "./setting.js";

const arrives = (stated: Stated): number => stated(practiceRate);
const seconds = (stated: Stated): number => stated(callMilliseconds) / 1000;
const subtasks = (stated: Stated): number => stated(practiceSubtasks);
const all = (stated: Stated): number => arrives(stated) * seconds(stated);
const answer = (stated: Stated): number => all(stated) / subtasks(stated);

const { compute } = about(statedIn);

export const asyncCalls = compute({
  id: "async-calls",
  title: "How many calls at a time?",
  start: { [practiceRate.id]: 80e3, [callMilliseconds.id]: 25, [practiceSubtasks.id]: 16 },
  unit: "count",
  show: { decimals: 0 },
  tolerance: 0.01,
  prompt: (stated) =>
    `Each of ${rate(arrives(stated))} needs one answer from a store, which takes ${count(stated(callMilliseconds))} ms. The operator has ` +
    `${count(subtasks(stated))} subtasks and makes its calls asynchronously. How many calls must be under way in each subtask, on average?`,
  answer,
  misconceptions: [
    {
      answer: all,
      says: (stated) =>
        `That is how many are under way in all ${count(subtasks(stated))} subtasks together. The capacity is for each.`,
    },
    {
      answer: (stated) => answer(stated) * 1000,
      says: () => "You multiplied records per second by milliseconds. A call takes a thousandth of that in seconds.",
    },
    {
      answer: (stated) => 1 / seconds(stated),
      says: (stated) =>
        `That is how many calls one thread makes in a second, one after the other. Little’s law asks for the rate of a subtask, ` +
        `${rate(arrives(stated) / subtasks(stated))}, times the time of a call.`,
    },
    {
      answer: (stated) => arrives(stated) / subtasks(stated) / stated(callMilliseconds),
      says: () => "You divided by the time of a call. The longer a call takes, the more of them are under way.",
    },
  ],
  hints: [
    () => "Little’s law: what is under way is the rate times the time that each stays.",
    (stated) => `A subtask gets ${rate(arrives(stated) / subtasks(stated))}.`,
  ],
  solution: (stated) => [
    `One subtask: ${rate(arrives(stated))} / ${count(subtasks(stated))} = ${rate(arrives(stated) / subtasks(stated))}.`,
    `Times ${count(stated(callMilliseconds))} ms: ${count(Number(answer(stated).toPrecision(3)))} calls under way.`,
  ],
  firstCheck: (stated) => `one subtask gets ${rate(arrives(stated) / subtasks(stated))}.`,
  meaning: () =>
    "The default capacity of AsyncDataStream is 100. Set it above the average, since calls come in bursts and some take long; and " +
    "ask whether the store bears so many at a time.",
  variation: {
    inputs: [
      { input: practiceRate, over: [20e3, 40e3, 60e3, 80e3, 100e3, 160e3] },
      { input: callMilliseconds, over: [5, 10, 15, 25, 30, 50, 80] },
      { input: practiceSubtasks, over: [8, 10, 16, 20, 32, 40] },
    ],
    suits: (stated) =>
      answer(stated) >= 4 && answer(stated) <= 1000 && Math.abs(answer(stated) - Math.round(answer(stated))) < 1e-9,
  },
});
