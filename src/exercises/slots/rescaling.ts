import { parallelism } from "../../model/checkpointing/inputs.js";
import { newParallelism, setMaxParallelism } from "../../model/slots/inputs.js";
import { rangesOf, sizeOf, type KeyGroupRange } from "../../model/slots/key-groups/assignment.js";
import { childrenOf, keptGroups, type Child } from "../../model/slots/key-groups/rescale.js";
import { maxParallelism } from "../../model/slots/max-parallelism.js";
import { movedFraction, oneParentFraction } from "../../model/slots/rescaling.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, count, predict, share } from "./setting.js";

const from = (at: Numbers): number => at.of(parallelism);
const to = (at: Numbers): number => at.of(newParallelism);
const groups = (at: Numbers): number => at.of(maxParallelism);

const children = (at: Numbers): readonly Child[] =>
  childrenOf({ maxParallelism: groups(at), from: from(at), to: to(at) });
const kept = (at: Numbers): readonly number[] =>
  children(at)
    .map(keptGroups)
    .filter((number) => number > 0);
const keptInAll = (at: Numbers): number => kept(at).reduce((so, one) => so + one, 0);

/** "0 to 42". */
const rangeText = ({ start, end }: KeyGroupRange): string => `${count(start)} to ${count(end)}`;
const rangesText = (at: Numbers, subtasks: number): string =>
  rangesOf({ maxParallelism: groups(at), parallelism: subtasks })
    .map(rangeText)
    .join(", ");

const before: Varied = { input: parallelism, over: [2, 3, 4, 5, 6] };
const after: Varied = { input: newParallelism, over: [2, 3, 4, 5, 6, 8] };
const maxima: Varied = { input: setMaxParallelism, over: [120, 128, 240, 256, 360] };

const start = { ...talk, [setMaxParallelism.id]: 128, [parallelism.id]: 3, [newParallelism.id]: 4 };

export const keyGroupsThatMove = compute({
  id: "key-groups-that-move",
  title: "One subtask more",
  start,
  unit: "fraction",
  show: { decimals: 1 },
  tolerance: 0.005,
  prompt: (at) =>
    `A job with ${count(groups(at))} key groups is rescaled from ${count(from(at))} to ${count(to(at))} subtasks. What share ` +
    "of the key groups has a subtask of another index afterwards?",
  answer: (at) => at.result(movedFraction),
  misconceptions: [
    {
      answer: (at) => (to(at) - from(at)) / to(at),
      says: (at) =>
        `You let only the ${count(to(at) - from(at))} new take something, and all others keep the rest. Key groups are not ` +
        "handed over one by one: each subtask has one range, and all ranges begin elsewhere.",
    },
    {
      answer: (at) => to(at) / from(at) - 1,
      says: () => "That is by how much the job grows. Compare the ranges of before and after, subtask by subtask.",
    },
    {
      answer: () => 1,
      says: () => "Not all: the first subtask keeps the beginning of its range, and others keep a part of theirs.",
    },
    {
      answer: (at) => keptInAll(at) / groups(at),
      says: () => "That is the share that stays.",
    },
  ],
  hints: [
    (at) => `Before, the subtasks have the key groups ${rangesText(at, from(at))}.`,
    (at) => `Afterwards they have ${rangesText(at, to(at))}.`,
  ],
  solution: (at) => [
    `Before: ${rangesText(at, from(at))}.`,
    `Afterwards: ${rangesText(at, to(at))}.`,
    `With the subtask of the same index stay ${kept(at).map(count).join(" + ")}${kept(at).length > 1 ? ` = ${count(keptInAll(at))}` : ""}.`,
    `The others move: ${count(groups(at) - keptInAll(at))} / ${count(groups(at))} = ${share(at.of(movedFraction))}.`,
  ],
  firstCheck: (at) => `the first subtask has ${rangesText(at, from(at)).split(", ")[0] ?? ""} before.`,
  meaning: (at) =>
    "After a rescaling each subtask reads its state from the checkpoint, moved or not. What counts is from how many old " +
    `subtasks it has to read; here ${count(Math.round(at.of(oneParentFraction) * to(at)))} of ${count(to(at))} read from one.`,
  variation: { inputs: [before, after, maxima], suits: (at) => from(at) < to(at) && to(at) !== 2 * from(at) },
});

const outcomes = ["every", "some", "none"] as const;

function outcome(at: Numbers): (typeof outcomes)[number] {
  const fraction = at.of(oneParentFraction);
  if (fraction === 1) return "every";
  return fraction === 0 ? "none" : "some";
}

const single = (at: Numbers): Child | undefined => children(at).find(({ parents }) => parents.length === 1);
const mixed = (at: Numbers): Child | undefined => children(at).find(({ parents }) => parents.length > 1);

/** A new subtask, what it has, and from which old ones. */
function example(child: Child | undefined): string {
  if (!child) return "";
  const { subtask, range, parents } = child;
  const olds = parents.map((parent) => count(parent.subtask));
  const many = olds.length > 1 ? `the old subtasks ${olds.join(" and ")}` : `the old subtask ${olds[0] ?? ""} alone`;
  return `The new subtask ${count(subtask)} has ${rangeText(range)}, ${count(sizeOf(range))} groups, from ${many}.`;
}

/** What speaks against an outcome that is not the right one. */
function objection(at: Numbers, said: string): string {
  if (said === "every") return `${example(mixed(at))} Count the subtasks from 0.`;
  if (said === "none") return `${example(single(at))} Count the subtasks from 0.`;
  return outcome(at) === "every"
    ? "Each old range is cut into whole new ones: no new range reaches over the end of an old one."
    : "Compare all ranges: each new one reaches over the end of an old one.";
}

const otherOutcome = (place: 0 | 1) => {
  const said = (at: Numbers): string => outcomes.filter((one) => one !== outcome(at))[place] ?? "";
  return { answer: said, says: (at: Numbers) => objection(at, said(at)) };
};

export const oneParent = predict({
  id: "one-parent",
  title: "Whose state does a new subtask take?",
  start,
  prompt: (at) =>
    `A job with ${count(groups(at))} key groups goes from ${count(from(at))} to ${count(to(at))} subtasks. Where all key ` +
    "groups of a new subtask were with one old subtask, RocksDB opens the files of that one and cuts off the rest; else it " +
    "has to put files of several together. How many of the new subtasks have one parent?",
  options: { every: "Every one", some: "Some", none: "None" },
  answer: outcome,
  misconceptions: [otherOutcome(0), otherOutcome(1)],
  hints: [
    (at) => `Before, the subtasks have the key groups ${rangesText(at, from(at))}.`,
    (at) => `Afterwards they have ${rangesText(at, to(at))}.`,
  ],
  solution: (at) => [
    `Before: ${rangesText(at, from(at))}.`,
    `Afterwards: ${rangesText(at, to(at))}.`,
    `${count(Math.round(at.of(oneParentFraction) * to(at)))} of the ${count(to(at))} new ranges are inside one old range.`,
  ],
  firstCheck: (at) => `the new ranges are ${rangesText(at, to(at))}.`,
  meaning: (at) =>
    `${count(Math.round(at.of(oneParentFraction) * to(at)))} of ${count(to(at))} do. Twice as many subtasks always give ` +
    "each of them one parent; one less gives almost nobody one. The slowest subtask decides when the job runs again.",
  variation: {
    inputs: [before, { input: newParallelism, over: [2, 3, 4, 5, 6, 8, 10, 12] }, maxima],
    suits: (at) => from(at) !== to(at),
  },
});
