import { parallelism } from "../../model/checkpointing/inputs.js";
import { setMaxParallelism } from "../../model/slots/inputs.js";
import { groupSkew } from "../../model/slots/key-groups/skew.js";
import { busiestKeyGroups, keyGroupSkew, usableFraction } from "../../model/slots/key-skew.js";
import { maxParallelism } from "../../model/slots/max-parallelism.js";
import { text } from "../../model/units.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, count, predict, share } from "./setting.js";

const p = (at: Numbers): number => at.of(parallelism);
const groups = (at: Numbers): number => at.of(maxParallelism);
const wanted = (at: Numbers): number => p(at) + Math.floor(p(at) / 2);

/** Up to this parallelism, says the documentation, there are 128 key groups. */
const DOCUMENTED = 128;

const keys = ["128", "256", "512"] as const;
const others = (at: Numbers): readonly string[] => keys.filter((key) => Number(key) !== groups(at));

/** What is wrong with another number of key groups. */
function objection(at: Numbers, key: string): string {
  const half = `To ${count(p(at))} Flink adds half as much, which is ${count(wanted(at))}`;
  if (Number(key) > groups(at)) {
    return `${half}, and rounds up to the next power of two. ${key} is one further than that.`;
  }
  if (Number(key) === DOCUMENTED && p(at) <= DOCUMENTED) {
    return `That is what the documentation says of every parallelism up to ${DOCUMENTED}. ${half}: more than ${key}.`;
  }
  return Number(key) < p(at)
    ? `${key} key groups are not enough for ${count(p(at))} subtasks: each has at least one.`
    : `You rounded ${count(p(at))} itself up to a power of two. ${half}: more than ${key}.`;
}

const otherOption = (place: 0 | 1) => ({
  answer: (at: Numbers) => others(at)[place] ?? "",
  says: (at: Numbers) => objection(at, others(at)[place] ?? ""),
});

export const defaultKeyGroups = predict({
  id: "default-key-groups",
  title: "Nobody sets the max parallelism",
  start: { ...talk, [parallelism.id]: 100 },
  prompt: (at) =>
    `A job starts for the first time, with a parallelism of ${count(p(at))}. Neither program nor configuration sets its max ` +
    "parallelism. How many key groups does it have, for good?",
  options: Object.fromEntries(keys.map((key) => [key, key])),
  answer: (at) => String(groups(at)),
  misconceptions: [otherOption(0), otherOption(1)],
  hints: [
    () => "Flink takes half as much again as the parallelism, and rounds up to a power of two; at least 128.",
    (at) => `${count(p(at))} and half of it are ${count(wanted(at))}.`,
  ],
  solution: (at) => [
    `${count(p(at))} + ${count(Math.floor(p(at) / 2))} = ${count(wanted(at))}.`,
    `The next power of two, and at least 128: ${count(groups(at))}.`,
  ],
  firstCheck: (at) => `${count(p(at))} and half of it are ${count(wanted(at))}.`,
  meaning: (at) =>
    `It stays ${count(groups(at))} as long as the job keeps its state, whatever its parallelism becomes. Set the number ` +
    "yourself before the first start: one that many parallelisms divide.",
  variation: {
    inputs: [{ input: parallelism, over: [40, 60, 85, 86, 90, 100, 110, 120, 128, 130, 150, 170, 172, 200, 256, 300] }],
    suits: () => true,
  },
});

const busiest = (at: Numbers): number => at.of(busiestKeyGroups);
const more = (at: Numbers): number =>
  groupSkew({ maxParallelism: groups(at), parallelism: p(at) }).rows[0]?.subtasks ?? 0;

const maxima: Varied = { input: setMaxParallelism, over: [120, 128, 180, 240, 256, 360, 720] };
const parallelisms: Varied = { input: parallelism, over: [40, 50, 70, 75, 90, 96, 100, 110, 120, 127, 150, 200] };

export const usableCapacity = compute({
  id: "usable-capacity",
  title: "A parallelism that does not divide",
  start: { ...talk, [parallelism.id]: 100, [setMaxParallelism.id]: 128 },
  unit: "fraction",
  show: { decimals: 1 },
  tolerance: 0.005,
  prompt: (at) =>
    `A keyBy divides its records among ${count(p(at))} subtasks. The max parallelism is ${count(groups(at))}, and all key ` +
    "groups have the same work. All subtasks are of the same speed. What share of their capacity can be used before the " +
    "first of them is full?",
  answer: (at) => at.result(usableFraction),
  misconceptions: [
    {
      answer: () => 1,
      says: (at) =>
        `${count(groups(at))} key groups do not go round evenly among ${count(p(at))} subtasks: some have ${count(busiest(at))}.`,
    },
    {
      answer: (at) => p(at) / groups(at),
      says: () => "You divided subtasks by key groups. Ask first how many groups the busiest subtask has.",
    },
    {
      answer: (at) => (busiest(at) - 1) / busiest(at),
      says: () =>
        "That is how full the subtasks are that have one group less, when the busiest one is full. The busiest ones are " +
        "full, so that all together are fuller.",
    },
    {
      answer: (at) => more(at) / p(at),
      says: (at) =>
        `That is the share of the subtasks that have ${count(busiest(at))} groups. The others are not idle: they have ` +
        `${count(busiest(at) - 1)}.`,
    },
  ],
  hints: [
    (at) => `${count(groups(at))} groups among ${count(p(at))} subtasks: how many has the busiest?`,
    (at) => `It has ${count(busiest(at))}. If all had as many, there would be ${count(busiest(at) * p(at))}.`,
  ],
  solution: (at) => [
    `The busiest subtask has ${count(groups(at))} / ${count(p(at))} groups, rounded up: ${count(busiest(at))}.`,
    `When it is full, the work of ${count(groups(at))} groups gets done. The capacity would be enough for ` +
      `${count(p(at))} × ${count(busiest(at))} = ${count(p(at) * busiest(at))}.`,
    `${count(groups(at))} / ${count(p(at) * busiest(at))} = ${share(at.of(usableFraction))}.`,
  ],
  firstCheck: (at) => `the busiest subtask has ${count(busiest(at))} key groups.`,
  meaning: (at) =>
    `The busiest subtask works ${text(at.of(keyGroupSkew), "factor")} as much as the average. ${count(fewest(at))} subtasks ` +
    `get as much done, with ${count(busiest(at))} groups at most in each.`,
  variation: { inputs: [maxima, parallelisms], suits: (at) => p(at) < groups(at) && groups(at) % p(at) !== 0 },
});

/** The smallest parallelism whose busiest subtask has no more key groups. */
const fewest = (at: Numbers): number => Math.ceil(groups(at) / busiest(at));
