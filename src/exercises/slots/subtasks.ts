import { slotsRequired, subtasks } from "../../model/slots/tasks.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { sinkParallelism, sourceParallelism, windowParallelism } from "./givens.js";
import { keyedJob } from "./jobs.js";
import { aboutJob, COUNT, count } from "./setting.js";

const { compute } = aboutJob(keyedJob());

const source = (at: Numbers): number => at.of(sourceParallelism);
const window = (at: Numbers): number => at.of(windowParallelism);
const sink = (at: Numbers): number => at.of(sinkParallelism);

const sources: Varied = { input: sourceParallelism, over: [2, 3, 4, 5, 6, 10, 12] };
const windows: Varied = { input: windowParallelism, over: [6, 8, 9, 12, 15, 16, 20] };
const sinks: Varied = { input: sinkParallelism, over: [1, 2, 3, 4, 5] };

export const countSubtasks = compute({
  id: "count-subtasks",
  title: "How many threads?",
  start: { ...talk, [sourceParallelism.id]: 4, [windowParallelism.id]: 8, [sinkParallelism.id]: 2 },
  unit: "count",
  show: COUNT,
  tolerance: 0,
  prompt: (at) =>
    `A Kafka source and a filter behind it have a parallelism of ${count(source(at))}. A keyBy leads to a window with ` +
    `${count(window(at))}, and that to a sink with ${count(sink(at))}. Nothing else is said. How many subtasks does the job ` +
    "have?",
  answer: (at) => at.result(subtasks),
  misconceptions: [
    {
      answer: (at) => 2 * source(at) + window(at) + sink(at),
      says: (at) =>
        `You gave the filter threads of its own. It has the parallelism of the source and no key between them: the two are ` +
        `one chain, ${count(source(at))} subtasks together.`,
    },
    {
      answer: (at) => at.of(slotsRequired),
      says: (at) =>
        `That is the number of slots. ${count(window(at))} slots are enough, because a slot may hold a subtask of each task.`,
    },
    {
      answer: (at) => source(at) + window(at),
      says: (at) =>
        `You chained the sink to the window. ${count(sink(at))} subtasks cannot be chained to ${count(window(at))}: the ` +
        "parallelism has to be the same.",
    },
    {
      answer: () => 3,
      says: () => "That is the number of tasks, or chains. Each has as many subtasks as its parallelism says.",
    },
  ],
  hints: [
    () => "First find the chains: which neighbours have the same parallelism, and no key between them?",
    (at) => `Source and filter are one chain, with ${count(source(at))} subtasks.`,
  ],
  solution: (at) => [
    `Source and filter are chained: ${count(source(at))} subtasks.`,
    `The keyBy ends the chain; the window has ${count(window(at))}.`,
    `The sink has another parallelism, ${count(sink(at))}, so it is a task of its own.`,
    `${count(source(at))} + ${count(window(at))} + ${count(sink(at))} = ${at.digits(subtasks)}.`,
  ],
  firstCheck: (at) => `source and filter are one chain of ${count(source(at))} subtasks.`,
  meaning: (at) =>
    `Each subtask is a thread. They need ${at.digits(slotsRequired)} slots, for slots are shared. With ` +
    `${count(window(at))} sinks the sink would be chained to the window, and the job would have ` +
    `${count(source(at) + window(at))}.`,
  variation: { inputs: [sources, windows, sinks], suits: (at) => sink(at) < window(at) },
});
