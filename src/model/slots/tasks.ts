import { derive, impossible, type Impossible } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { accountOf } from "../account.js";
import { slotsRequired as slotsOf, subtasksOf } from "./graph/counts.js";
import type { JobGraph } from "./graph/job-graph.js";
import { isRefused } from "./graph/refusal.js";
import { jobGraphFor, jobGraphInputs, type JobGraphValues } from "./job-of.js";

/** A number of the job graph, or why there is no job graph. */
function counted(values: JobGraphValues, count: (graph: JobGraph) => number): number | Impossible {
  const graph = jobGraphFor(values);
  return isRefused(graph)
    ? impossible(`Flink refuses the job: ${graph.refused}`, ["job", "parallelism"])
    : count(graph);
}

/** How a number of the job graph comes about; empty without one. */
function accounted(values: JobGraphValues, account: (graph: JobGraph) => string): string {
  const graph = jobGraphFor(values);
  return isRefused(graph) ? "" : account(graph);
}

const chainedOf = ({ verdicts }: JobGraph): number => verdicts.filter(({ against }) => against.length === 0).length;

/** One for each chain. */
export const tasks = derive({
  id: "tasks",
  symbol: "U_v",
  title: "Tasks of the job",
  unit: "count",
  source: cited("flink", "StreamingJobGraphGenerator: a task, or job vertex, is a chain of operators"),
  uses: jobGraphInputs,
  compute: (values) => counted(values, ({ vertices }) => vertices.length),
  tex: () => String.raw`\text{operators} - \text{connections inside chains}`,
  account: (values) =>
    accounted(
      values,
      (graph) => `${graph.vertices.flatMap(({ operators }) => operators).length} − ${chainedOf(graph)}`,
    ),
});

/** Each is a thread. */
export const subtasks = derive({
  id: "subtasks",
  symbol: "U_s",
  title: "Subtasks of the job",
  unit: "count",
  source: derived("each task has as many subtasks as its parallelism says, and each subtask a thread of its own"),
  uses: jobGraphInputs,
  compute: (values) => counted(values, (graph) => subtasksOf(graph).total),
  tex: () => String.raw`\text{parallelism of all tasks}`,
  account: (values) => accounted(values, (graph) => accountOf(subtasksOf(graph).terms.map((term) => term.parallelism))),
});

/** The slots without which the job does not start. */
export const slotsRequired = derive({
  id: "slotsRequired",
  symbol: "U_r",
  title: "Slots that the job needs",
  unit: "count",
  source: cited("flink", "SlotSharingSlotAllocator.calculateRequiredSlots"),
  uses: jobGraphInputs,
  compute: (values) => counted(values, (graph) => slotsOf(graph).total),
  tex: () => String.raw`\text{largest parallelism in each slot-sharing group}`,
  account: (values) => accounted(values, (graph) => accountOf(slotsOf(graph).terms.map((term) => term.parallelism))),
});

/** What a slot does on average. */
export const subtasksPerSlot = derive({
  id: "subtasksPerSlot",
  symbol: "U_q",
  title: "Subtasks in a slot, on average",
  unit: "count",
  source: derived("slot sharing: a slot may hold one subtask of each task of its group"),
  uses: [subtasks, slotsRequired],
  compute: ({ subtasks, slotsRequired }) => subtasks / slotsRequired,
  tex: ({ subtasks, slotsRequired }) => String.raw`\frac{${subtasks}}{${slotsRequired}}`,
});
