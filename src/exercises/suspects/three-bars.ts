import type { Givens } from "../../model/evaluate.js";
import { bottleneckOf } from "../../model/suspects/metrics/bottleneck.js";
import { observe } from "../../model/suspects/metrics/observe.js";
import type { ObservedTask, ObservedTasks } from "../../model/suspects/metrics/observed-task.js";
import { steadyState } from "../../model/suspects/pipeline/steady-state.js";
import { about } from "../exercise.js";
import { practiceKind, practiceSeed } from "./givens.js";
import { milliseconds, statedIn } from "./setting.js";

const names = ["source", "map", "sink"] as const;

/** How full each task would be, if it alone were as slow as it is; the slowest, by kind, is above 1. */
function loads(kind: number, seed: number): readonly number[] {
  const calm = [0.2 + 0.04 * (seed % 7), 0.3 + 0.03 * (seed % 5), 0.25 + 0.05 * (seed % 4)];
  return calm.map((load, at) => (at === kind - 1 ? 1.2 + 0.1 * (seed % 6) : load));
}

/** Three tasks of one job, with what the metrics show of each. */
function tasksOf(scenario: Givens): ObservedTasks {
  const stated = statedIn(scenario);
  const tasks = loads(stated(practiceKind), stated(practiceSeed)).map((load, at) => ({
    name: names[at] ?? "",
    parallelism: 4,
    time: { cpuSeconds: load * 4e-3, serializationSeconds: 0, externalSeconds: 0, stateSeconds: 0 },
    selectivity: 1,
    skew: 1,
    pausedFraction: 0,
  }));
  const [source, ...rest] = steadyState(tasks, 1000).tasks.map(observe);
  if (!source) throw new Error("A job has a source.");
  return [source, ...rest];
}

const bar = ({ name, busy, backPressured, idle }: ObservedTask): string =>
  `${name} busy ${milliseconds(busy)}, back-pressured ${milliseconds(backPressured)}, idle ${milliseconds(idle)}`;

const { predict } = about(tasksOf);

const answerOf = (tasks: ObservedTasks): string => {
  const { task, holdsBack } = bottleneckOf(tasks);
  return holdsBack || task.busy > 0.99 ? task.name : "none";
};

const keys = [...names, "none"];

function says(tasks: ObservedTasks, said: string): string {
  if (said === "none") return "Somebody is full: 1000 ms of each second is all there is.";
  const task = tasks.find(({ name }) => name === said) ?? tasks[0];
  if (task.backPressured > 0.1) {
    return (
      `You took back pressure for slowness. The ${said} is back-pressured because it could send more than is taken from it: the ` +
      "slow task stands behind it."
    );
  }
  return `The ${said} is idle ${milliseconds(task.idle)} of each second: it waits for records, and could do more.`;
}

const wrong = (place: number) => {
  const said = (tasks: ObservedTasks): string => keys.filter((key) => key !== answerOf(tasks))[place] ?? "";
  return { answer: said, says: (tasks: ObservedTasks) => says(tasks, said(tasks)) };
};

export const threeBars = predict({
  id: "three-bars",
  title: "Three bars, one bottleneck",
  start: { [practiceKind.id]: 2, [practiceSeed.id]: 4 },
  prompt: (tasks) =>
    `A job of three tasks, averages over their subtasks: ${tasks.map(bar).join("; ")}. Which task do you make faster first?`,
  options: { source: "The source", map: "The map", sink: "The sink", none: "None of them" },
  answer: answerOf,
  misconceptions: [wrong(0), wrong(1), wrong(2)],
  hints: [
    () => "Back pressure is felt in front of what causes it.",
    () => "Go from the source towards the sink, and stop at the first task that is not back-pressured.",
  ],
  solution: (tasks) => {
    const { task, holdsBack } = bottleneckOf(tasks);
    return [
      holdsBack
        ? `The last back-pressured task is the ${tasks[tasks.indexOf(task) - 1]?.name ?? ""}.`
        : "No task is back-pressured, so nobody waits for one behind.",
      `The ${task.name} is busy ${milliseconds(task.busy)}, and nothing holds it back: it is the bottleneck.`,
    ];
  },
  firstCheck: () => "what is back-pressured waits for a task behind it.",
  meaning: (tasks) =>
    `Make the ${answerOf(tasks)} faster, or give it more subtasks. Any work on another task leaves the throughput as it is.`,
  variation: {
    inputs: [
      { input: practiceKind, over: [1, 2, 3] },
      { input: practiceSeed, over: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13] },
    ],
    suits: () => true,
  },
});
