import { parallelism } from "../../model/checkpointing/inputs.js";
import { newParallelism, setMaxParallelism } from "../../model/slots/inputs.js";
import { defaultMaxParallelism } from "../../model/slots/key-groups/default-max-parallelism.js";
import { groupSkew } from "../../model/slots/key-groups/skew.js";
import { talk } from "../capacity/setting.js";
import type { Numbers } from "../numbers.js";
import { compute, count, factor, predict } from "./setting.js";

const p = (at: Numbers): number => at.of(parallelism);
const q = (at: Numbers): number => at.of(newParallelism);
const groups = (at: Numbers): number => at.of(setMaxParallelism);
const skew = (at: Numbers, subtasks: number): number =>
  groupSkew({ maxParallelism: groups(at), parallelism: subtasks }).maxOverMean;
const busiest = (at: Numbers): number => Math.ceil(groups(at) / q(at));

export const grownSkew = compute({
  id: "grown-skew",
  title: "The job grows, the key groups do not",
  start: { ...talk, [setMaxParallelism.id]: 128, [parallelism.id]: 32, [newParallelism.id]: 96 },
  unit: "factor",
  show: { decimals: 2 },
  tolerance: 0.005,
  prompt: (at) =>
    `A job with ${count(groups(at))} key groups, all with the same work, runs with ${count(p(at))} subtasks. It is restored from its ` +
    `savepoint with ${count(q(at))}. How much work has the busiest subtask then, as a multiple of the average?`,
  answer: (at) => skew(at, q(at)),
  misconceptions: [
    {
      answer: () => 1,
      says: (at) =>
        `${count(q(at))} does not divide ${count(groups(at))}: some subtasks have one group more than others.`,
    },
    {
      answer: (at) => groups(at) / q(at),
      says: () =>
        "That is how many key groups a subtask has on average. No subtask has a part of a group: round up, and compare.",
    },
    {
      answer: busiest,
      says: (at) =>
        `So many groups does the busiest subtask have. The average is ${count(groups(at))} / ${count(q(at))}: divide by that.`,
    },
    {
      answer: (at) => q(at) / p(at),
      says: () => "That is by how much the job grows. Share out the key groups among the subtasks of afterwards.",
    },
  ],
  hints: [
    (at) => `How many of the ${count(groups(at))} groups has the busiest of ${count(q(at))} subtasks?`,
    (at) => `It has ${count(busiest(at))}. On average a subtask has ${count(groups(at))} / ${count(q(at))}.`,
  ],
  solution: (at) => [
    `The busiest: ${count(groups(at))} / ${count(q(at))}, rounded up, ${count(busiest(at))} groups.`,
    `Against the average: ${count(busiest(at))} × ${count(q(at))} / ${count(groups(at))} = ${factor(skew(at, q(at)))}.`,
  ],
  firstCheck: (at) => `the busiest subtask has ${count(busiest(at))} key groups.`,
  meaning: (at) =>
    `${count(q(at))} subtasks do the work of ${count(Math.floor(q(at) / skew(at, q(at))))} that come out even. The number of key groups cannot be ` +
    "changed any more; it has to be chosen for the parallelism that you will want, not for that of today.",
  variation: {
    inputs: [
      { input: setMaxParallelism, over: [120, 128, 180, 240, 256, 360] },
      { input: parallelism, over: [16, 24, 32, 40, 48, 60] },
      { input: newParallelism, over: [70, 72, 80, 90, 96, 100, 110, 112] },
    ],
    suits: (at) => groups(at) >= q(at) && groups(at) % q(at) !== 0 && Math.abs(skew(at, q(at)) - q(at) / p(at)) > 0.05,
  },
});

const options = {
  even: "Yes, and every subtask gets as many key groups",
  uneven: "Yes, and some subtasks get more key groups than others",
  stateless: "Only without its state",
} as const;
type Outcome = keyof typeof options;
const outcomes = Object.keys(options) as readonly Outcome[];

const derivedGroups = (at: Numbers): number => defaultMaxParallelism(p(at));

function outcome(at: Numbers): Outcome {
  if (q(at) > derivedGroups(at)) return "stateless";
  return derivedGroups(at) % q(at) === 0 ? "even" : "uneven";
}

function objection(at: Numbers, said: string): string {
  const first = `At the first start Flink took ${count(derivedGroups(at))} key groups, from ${count(p(at))} subtasks, and the savepoint has that number`;
  if (said === "stateless") return `${first}: enough for ${count(q(at))}. The number is not derived anew.`;
  if (q(at) > derivedGroups(at)) return `${first}. ${count(q(at))} subtasks cannot share them: each needs one.`;
  return said === "even"
    ? `${first}. ${count(q(at))} does not divide it.`
    : `${first}. ${count(q(at))} divides it: ${count(derivedGroups(at) / q(at))} for each.`;
}

const other = (place: 0 | 1) => {
  const said = (at: Numbers): string => outcomes.filter((one) => one !== outcome(at))[place] ?? "";
  return { answer: said, says: (at: Numbers) => objection(at, said(at)) };
};

export const roomToGrow = predict({
  id: "room-to-grow",
  title: "Nobody set it, and now the job must grow",
  start: { ...talk, [parallelism.id]: 80, [newParallelism.id]: 160 },
  prompt: (at) =>
    `A job began with ${count(p(at))} subtasks, and nobody had set its max parallelism. It has run for a year. Can it be restored from its savepoint with ` +
    `${count(q(at))} subtasks?`,
  options,
  answer: outcome,
  misconceptions: [other(0), other(1)],
  hints: [
    () =>
      "The number of key groups was derived once, at the first start: half as much again as the parallelism, rounded up to a power of two, at least 128.",
    (at) => `It is ${count(derivedGroups(at))}.`,
  ],
  solution: (at) => [
    `${count(p(at))} and half of it are ${count(p(at) + Math.floor(p(at) / 2))}; the next power of two, at least 128, is ${count(derivedGroups(at))}.`,
    `${count(q(at))} subtasks: ${options[outcome(at)].toLowerCase()}.`,
  ],
  firstCheck: (at) => `there are ${count(derivedGroups(at))} key groups.`,
  meaning: (at) =>
    `${count(derivedGroups(at))} is the most subtasks that this job can ever have with its state. That the parallelism is changed in the configuration does not make Flink ` +
    "derive it again: a savepoint with another number of key groups is refused.",
  variation: {
    inputs: [
      { input: parallelism, over: [20, 40, 64, 80, 85, 90, 100, 120, 160] },
      { input: newParallelism, over: [64, 96, 120, 128, 160, 200, 256, 300, 512] },
    ],
    suits: (at) => q(at) > p(at),
  },
});
