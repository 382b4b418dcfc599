import { listElements, listSubtasks, newListSubtasks } from "../../model/production/inputs.js";
import { splitList } from "../../model/production/list/redistribution.js";
import { talk } from "../capacity/setting.js";
import type { Numbers } from "../numbers.js";
import { compute, count } from "./setting.js";

const p = (at: Numbers): number => at.of(listSubtasks);
const n = (at: Numbers): number => at.of(listElements);
const q = (at: Numbers): number => at.of(newListSubtasks);
const all = (at: Numbers): number => p(at) * n(at);
const lists = (at: Numbers) => splitList({ subtasks: p(at), elements: n(at), newSubtasks: q(at) });
const least = (at: Numbers): number => lists(at).at(-1)?.length ?? 0;
const most = (at: Numbers): number => lists(at)[0]?.length ?? 0;

export const shortestList = compute({
  id: "shortest-list",
  title: "A list is cut, not dealt out one by one",
  start: { ...talk, [listSubtasks.id]: 4, [listElements.id]: 7, [newListSubtasks.id]: 6 },
  unit: "count",
  show: { decimals: 0 },
  tolerance: 0,
  prompt: (at) =>
    `Each of ${count(p(at))} subtasks has ${count(n(at))} elements in a list state, which is split when the job is rescaled. It is restored with ${count(q(at))} subtasks. ` +
    "How many elements has the last of them?",
  answer: least,
  misconceptions: [
    {
      answer: all,
      says: () =>
        "That is a union list state: there everybody gets all elements. A split one gives each element to one subtask.",
    },
    {
      answer: n,
      says: (at) => `So many had each before. Now ${count(q(at))} subtasks share all ${count(all(at))}.`,
    },
    {
      answer: most,
      says: (at) =>
        `So many has the first. Where ${count(all(at))} does not come out even, the first subtasks have one more, and the last does not.`,
    },
  ],
  hints: [
    (at) => `There are ${count(all(at))} elements together.`,
    (at) => `${count(all(at))} / ${count(q(at))}: what is left over goes to the first subtasks.`,
  ],
  solution: (at) => [
    `${count(p(at))} × ${count(n(at))} = ${count(all(at))} elements.`,
    `${count(all(at))} / ${count(q(at))}, rounded down: ${count(least(at))}. ${count(all(at) % q(at))} are left over, one for each of the first subtasks.`,
  ],
  firstCheck: (at) => `there are ${count(all(at))} elements together.`,
  meaning: () =>
    "All elements are put end to end and cut into stretches. Which subtask gets which is no promise: an operator has to work with any of them, and must not take an element for its own of before.",
  variation: {
    inputs: [
      { input: listSubtasks, over: [2, 3, 4, 5, 6, 8] },
      { input: listElements, over: [3, 4, 5, 7, 8, 10] },
      { input: newListSubtasks, over: [3, 4, 5, 6, 7, 8, 9, 10] },
    ],
    suits: (at) => p(at) !== q(at) && all(at) % q(at) !== 0 && new Set([least(at), most(at), n(at)]).size === 3,
  },
});
