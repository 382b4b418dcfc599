import { slotsPerTaskManager } from "../../model/memory/inputs.js";
import { taskManagers } from "../../model/memory/task-managers.js";
import { loadBalance } from "../../model/slots/inputs.js";
import { fullestSubtasks } from "../../model/slots/spread.js";
import { subtasks } from "../../model/slots/tasks.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { sinkParallelism, sourceParallelism } from "./givens.js";
import { exchangeJob } from "./jobs.js";
import { aboutJob, COUNT, count } from "./setting.js";

const { compute } = aboutJob(exchangeJob("rebalance"));

const sources = (at: Numbers): number => at.of(sourceParallelism);
const sinks = (at: Numbers): number => at.of(sinkParallelism);
const slots = (at: Numbers): number => at.of(slotsPerTaskManager);
const unbalanced = (at: Numbers): number => at.with(loadBalance, "none").of(fullestSubtasks);
const average = (at: Numbers): number => at.of(subtasks) / at.of(taskManagers);

const sourceCounts: Varied = { input: sourceParallelism, over: [6, 8, 9, 12, 16, 18, 20, 24, 30, 32, 36, 40] };
const sinkCounts: Varied = { input: sinkParallelism, over: [2, 3, 4, 6, 8, 9, 10, 12, 15, 16, 18, 20] };
const slotCounts: Varied = { input: slotsPerTaskManager, over: [2, 3, 4, 5, 6, 8] };

export const balancedTasks = compute({
  id: "balanced-tasks",
  title: "Balanced by tasks",
  start: {
    ...talk,
    [sourceParallelism.id]: 6,
    [sinkParallelism.id]: 3,
    [slotsPerTaskManager.id]: 2,
    [loadBalance.id]: "tasks",
  },
  unit: "count",
  show: COUNT,
  tolerance: 0,
  prompt: (at) =>
    `A source with ${count(sources(at))} subtasks sends to a sink with ${count(sinks(at))}; both are in one slot-sharing ` +
    `group. There are ${at.digits(taskManagers)} TaskManagers of ${count(slots(at))} slots, and ` +
    "taskmanager.load-balance.mode is TASKS. How many subtasks does the fullest TaskManager run?",
  answer: (at) => at.result(fullestSubtasks),
  misconceptions: [
    {
      answer: unbalanced,
      says: (at) =>
        `That may happen with the mode NONE: the sinks go to the first ${count(sinks(at))} sources, and their slots are ` +
        "next to each other. TASKS hands out the slots with two subtasks first, each to the TaskManager that has the fewest.",
    },
    {
      answer: slots,
      says: (at) =>
        `That is the number of slots. ${count(sinks(at))} of the slots hold two subtasks, one of the source and one of the ` +
        "sink.",
    },
    {
      answer: (at) => slots(at) + sinks(at),
      says: (at) =>
        `You put all ${count(sinks(at))} sinks into one TaskManager. TASKS deals the slots that hold one to all of them.`,
    },
  ],
  hints: [
    (at) => `${count(sinks(at))} slots hold two subtasks, the other ${count(sources(at) - sinks(at))} one.`,
    (at) => `All together there are ${at.digits(subtasks)} subtasks on ${at.digits(taskManagers)} TaskManagers.`,
  ],
  solution: (at) => [
    `${count(sources(at))} + ${count(sinks(at))} = ${at.digits(subtasks)} subtasks are in ${count(sources(at))} slots: ` +
      `${count(sinks(at))} slots hold two.`,
    `Dealt to ${at.digits(taskManagers)} TaskManagers, each gets at most ` +
      `${count(Math.ceil(sinks(at) / at.of(taskManagers)))} of those.`,
    `The fullest runs ${count(slots(at))} + ${count(Math.ceil(sinks(at) / at.of(taskManagers)))} = ` +
      `${at.digits(fullestSubtasks)}.`,
  ],
  firstCheck: (at) => `${count(sinks(at))} of the slots hold two subtasks; they are dealt out first.`,
  meaning: (at) =>
    `The average is ${at.digits(subtasks)} / ${at.digits(taskManagers)}${Number.isInteger(average(at)) ? `, the same` : ""}. ` +
    `With NONE it may be ${count(unbalanced(at))}, and SLOTS changes nothing while the job takes all slots. TASKS exists ` +
    "since Flink 2.2.",
  variation: {
    inputs: [sourceCounts, sinkCounts, slotCounts],
    suits: (at) => sinks(at) < sources(at) && sources(at) % slots(at) === 0 && at.of(taskManagers) > 1 && slots(at) > 1,
  },
});
