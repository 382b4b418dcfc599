import { slotsPerTaskManager } from "../../model/memory/inputs.js";
import { taskManagers } from "../../model/memory/task-managers.js";
import { slotsRequired, subtasks } from "../../model/slots/tasks.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { sinkParallelism, sourceParallelism, windowParallelism } from "./givens.js";
import { keyedJob } from "./jobs.js";
import { aboutJob, COUNT, count } from "./setting.js";

const heavy = aboutJob(keyedJob({ window: "heavy" }));
const ingest = aboutJob(keyedJob({ source: "ingest" }));

const source = (at: Numbers): number => at.of(sourceParallelism);
const window = (at: Numbers): number => at.of(windowParallelism);
const sink = (at: Numbers): number => at.of(sinkParallelism);
const slots = (at: Numbers): number => at.of(slotsPerTaskManager);
const largest = (at: Numbers): number => Math.max(source(at), window(at), sink(at));

const sources: Varied = { input: sourceParallelism, over: [2, 3, 4, 5, 6, 8, 9, 10, 12] };
const windows: Varied = { input: windowParallelism, over: [6, 8, 9, 10, 12, 15, 16, 20, 24] };
const sinks: Varied = { input: sinkParallelism, over: [1, 2, 3, 4, 5, 7] };
const slotCounts: Varied = { input: slotsPerTaskManager, over: [2, 3, 4, 5, 6, 8] };

/** The job, in words. */
const pipeline = (at: Numbers): string =>
  `A source and a filter have a parallelism of ${count(source(at))}, a window behind a keyBy ${count(window(at))}, and a ` +
  `sink ${count(sink(at))}.`;

export const heavyGroup = heavy.compute({
  id: "heavy-group",
  title: "Slots of its own for the window",
  start: { ...talk, [sourceParallelism.id]: 4, [windowParallelism.id]: 8, [sinkParallelism.id]: 2 },
  unit: "count",
  show: COUNT,
  tolerance: 0,
  prompt: (at) =>
    `${pipeline(at)} The program puts the window into the slot-sharing group “heavy”, and nothing else into any. How many ` +
    "slots does the job need?",
  answer: (at) => at.result(slotsRequired),
  misconceptions: [
    {
      answer: largest,
      says: () =>
        `That is the highest parallelism in the job, which is right while all share slots. The window does not share with ` +
        `the source any more: both groups count, each with its own largest.`,
    },
    {
      answer: (at) => at.of(subtasks),
      says: (at) =>
        `You gave every subtask a slot. Within a group slots are still shared: the ${count(sink(at))} sinks are in slots of ` +
        "windows.",
    },
    {
      answer: (at) => 2 * largest(at),
      says: (at) =>
        `You gave both groups ${count(largest(at))} slots, the largest of the job. Each group needs the largest of its own ` +
        `tasks: the source’s has ${count(source(at))}.`,
    },
  ],
  hints: [
    () => "Which group is the sink in? It names none.",
    (at) => `The sink inherits “heavy”. In “default” there remain source and filter, with ${count(source(at))}.`,
  ],
  solution: (at) => [
    `In “default” are source and filter: ${count(source(at))} slots.`,
    `In “heavy” are the window, and the sink that inherits its group: the larger of ${count(window(at))} and ` +
      `${count(sink(at))}, ${count(Math.max(window(at), sink(at)))} slots.`,
    `${count(source(at))} + ${count(Math.max(window(at), sink(at)))} = ${at.digits(slotsRequired)}.`,
  ],
  firstCheck: () => "a job needs, for each of its groups, as many slots as the largest task of the group has subtasks.",
  meaning: (at) =>
    `Without the group it needs ${count(largest(at))}. A group buys a window that shares its slots with no source, and ` +
    `costs ${count(at.of(slotsRequired) - largest(at))} slots.`,
  variation: { inputs: [sources, windows, sinks], suits: (at) => sink(at) < window(at) && source(at) !== window(at) },
});

export const sourceGroup = ingest.compute({
  id: "source-group",
  title: "A group that spreads",
  start: { ...talk, [sourceParallelism.id]: 4, [windowParallelism.id]: 8, [sinkParallelism.id]: 2 },
  unit: "count",
  show: COUNT,
  tolerance: 0,
  prompt: (at) =>
    `${pipeline(at)} The source is to have slots of its own, so the program puts it into the slot-sharing group “ingest”. ` +
    "It names no other group. How many slots does the job need?",
  answer: (at) => at.result(slotsRequired),
  misconceptions: [
    {
      answer: (at) => source(at) + largest(at),
      says: () =>
        "You left all but the source in “default”. An operator that names no group takes that of its inputs: the filter is in " +
        "“ingest” as well, and so is everything behind it.",
    },
    {
      answer: source,
      says: (at) =>
        `Those are the slots of the source. The window is in the same group, and needs ${count(window(at))}.`,
    },
    {
      answer: (at) => at.of(subtasks),
      says: () => "You gave every subtask a slot. Within a group slots are shared.",
    },
  ],
  hints: [
    () => "In which group is the filter, which names none?",
    () => "All operators behind the source inherit “ingest”. How many groups does the job have then?",
  ],
  solution: (at) => [
    "The filter inherits “ingest” from the source, the window from the filter, the sink from the window.",
    `So the job has one group, and needs its largest parallelism: ${at.digits(slotsRequired)}.`,
  ],
  firstCheck: () => "an operator that names no group inherits that of its inputs.",
  meaning: (at) =>
    `Nothing has changed but a name. To part the two, name a group at the window as well, “default” for example: then the ` +
    `job needs ${count(source(at))} + ${count(Math.max(window(at), sink(at)))} slots.`,
  variation: {
    inputs: [sources, windows, sinks],
    suits: (at) => source(at) < window(at) && sink(at) < window(at),
  },
});

const moreSources: Varied = { input: sourceParallelism, over: [9, 10, 12, 15, 20, 25, 30] };
const moreWindows: Varied = { input: windowParallelism, over: [10, 14, 21, 25, 31, 42, 50, 63] };

const groupSlots = (at: Numbers): readonly [number, number] => [source(at), Math.max(window(at), sink(at))];
const up = (at: Numbers, number: number): number => Math.ceil(number / slots(at));
const apart = (at: Numbers): number => groupSlots(at).reduce((so, one) => so + up(at, one), 0);

export const taskManagersFromSlots = heavy.compute({
  id: "task-managers-from-slots",
  title: "From slots to TaskManagers",
  start: {
    ...talk,
    [sourceParallelism.id]: 9,
    [windowParallelism.id]: 10,
    [sinkParallelism.id]: 7,
    [slotsPerTaskManager.id]: 4,
  },
  unit: "count",
  show: COUNT,
  tolerance: 0,
  prompt: (at) =>
    `${pipeline(at)} The window is in the slot-sharing group “heavy”. The cluster starts TaskManagers with ` +
    `taskmanager.numberOfTaskSlots: ${count(slots(at))}, as many as it takes. How many does the job need?`,
  answer: (at) => at.result(taskManagers),
  misconceptions: [
    {
      answer: (at) => Math.floor(at.of(slotsRequired) / slots(at)),
      says: (at) =>
        `You rounded down. The job does not start before all of its ${at.digits(slotsRequired)} slots are there, and a part ` +
        "of a TaskManager is none.",
    },
    {
      answer: apart,
      says: () =>
        "You gave each group TaskManagers of its own. A group keeps to its slots, not to machines: one TaskManager may give " +
        "slots to both.",
    },
    {
      answer: (at) => up(at, largest(at)),
      says: (at) =>
        `You forgot the group: ${count(largest(at))} slots would do if all shared them. The two groups need ` +
        `${groupSlots(at).map(count).join(" + ")}.`,
    },
    {
      answer: (at) => up(at, at.of(subtasks)),
      says: (at) => `You gave each of ${at.digits(subtasks)} subtasks a slot. The sinks share slots with the windows.`,
    },
  ],
  hints: [
    () => "How many slots does the job need, over both groups?",
    (at) => `It needs ${at.digits(slotsRequired)} slots. A TaskManager has ${count(slots(at))}.`,
  ],
  solution: (at) => [
    `Slots: ${groupSlots(at).map(count).join(" + ")} = ${at.digits(slotsRequired)}.`,
    `TaskManagers: ${at.digits(slotsRequired)} / ${count(slots(at))}, rounded up: ${at.digits(taskManagers)}.`,
  ],
  firstCheck: (at) => `the job needs ${at.digits(slotsRequired)} slots.`,
  meaning: (at) =>
    `They have ${count(at.of(taskManagers) * slots(at))} slots. On YARN and Kubernetes Flink starts that many; in a ` +
    "standalone cluster you start them yourself, and with one fewer the job waits and then fails.",
  variation: {
    inputs: [moreSources, moreWindows, sinks, slotCounts],
    suits: (at) => at.of(slotsRequired) % slots(at) !== 0,
  },
});
