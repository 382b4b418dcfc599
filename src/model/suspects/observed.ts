import { plain } from "../digits.js";
import { derive, impossible, type Impossible } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { taskMetrics } from "./inputs.js";
import { bottleneckOf, type Bottleneck } from "./metrics/bottleneck.js";
import type { ObservedTask, ObservedTasks } from "./metrics/observed-task.js";
import { readMetrics } from "./metrics/read-metrics.js";

let last: { readonly text: string; readonly tasks: ObservedTasks | null } | null = null;

/** The tasks that a text tells of; null where it tells of none. Kept, since many numbers ask for the same. */
export function tasksIn(text: string): ObservedTasks | null {
  if (last?.text !== text) {
    const reading = readMetrics(text);
    last = { text, tasks: "tasks" in reading ? reading.tasks : null };
  }
  return last.tasks;
}

interface Metrics {
  readonly taskMetrics: string;
}

function observedNumber(
  { taskMetrics: text }: Metrics,
  of: (tasks: ObservedTasks, bottleneck: Bottleneck) => number | Impossible,
): number | Impossible {
  const tasks = tasksIn(text);
  return tasks ? of(tasks, bottleneckOf(tasks)) : impossible("The metrics cannot be read.", ["taskMetrics"]);
}

/** The number of a task as it was read, to four digits; empty where there is none. */
function observedText(values: Metrics, of: (tasks: ObservedTasks, bottleneck: Bottleneck) => number): string {
  const tasks = tasksIn(values.taskMetrics);
  return tasks ? plain(Number(of(tasks, bottleneckOf(tasks)).toPrecision(6))) : "";
}

const looked = cited("flink", "back_pressure.md: the first busy task behind back-pressured ones");
const read = derived("read off the metrics");

const lastOf = (tasks: ObservedTasks): ObservedTask => tasks.at(-1) ?? tasks[0];

/** What the source reads now. */
export const sourceRecordsPerSecond = derive({
  id: "sourceRecordsPerSecond",
  symbol: String.raw`\beta_s`,
  title: "What the source reads",
  unit: "recordsPerSecond",
  source: read,
  uses: [taskMetrics],
  compute: (values) => observedNumber(values, ([source]) => source.inPerSecond),
  tex: () => String.raw`\text{records into the source}`,
  account: (values) => observedText(values, ([source]) => source.inPerSecond),
});

/** What reaches the bottleneck now. */
export const bottleneckRecordsPerSecond = derive({
  id: "bottleneckRecordsPerSecond",
  symbol: String.raw`\beta_r`,
  title: "Records into the bottleneck",
  unit: "recordsPerSecond",
  source: looked,
  uses: [taskMetrics],
  compute: (values) => observedNumber(values, (_, { task }) => task.inPerSecond),
  tex: () => String.raw`\text{records into the bottleneck}`,
  account: (values) => observedText(values, (_, { task }) => task.inPerSecond),
});

export const bottleneckParallelism = derive({
  id: "bottleneckParallelism",
  symbol: String.raw`\beta_p`,
  title: "Parallelism of the bottleneck",
  unit: "count",
  source: read,
  uses: [taskMetrics],
  compute: (values) => observedNumber(values, (_, { task }) => task.parallelism),
  tex: () => String.raw`\text{subtasks of the bottleneck}`,
  account: (values) => observedText(values, (_, { task }) => task.parallelism),
});

/** The autoscaler takes the largest over the subtasks, since one full subtask holds back all others. */
export const bottleneckBusyFraction = derive({
  id: "bottleneckBusyFraction",
  symbol: String.raw`\beta_b`,
  title: "Busy time of the bottleneck’s busiest subtask",
  unit: "fraction",
  source: cited("autoscaler", "job.autoscaler.metrics.busy-time.aggregator, default MAX"),
  uses: [taskMetrics],
  compute: (values) => observedNumber(values, (_, { task }) => task.mostBusy),
  tex: () => String.raw`\text{busy share of the busiest subtask}`,
  account: (values) => observedText(values, (_, { task }) => task.mostBusy),
});

export const averageBusyFraction = derive({
  id: "averageBusyFraction",
  symbol: String.raw`\beta_v`,
  title: "Busy time of the bottleneck, average over its subtasks",
  unit: "fraction",
  source: read,
  uses: [taskMetrics],
  compute: (values) => observedNumber(values, (_, { task }) => task.busy),
  tex: () => String.raw`\text{busy share on average}`,
  account: (values) => observedText(values, (_, { task }) => task.busy),
});

export const mostSubtaskRecordsPerSecond = derive({
  id: "mostSubtaskRecordsPerSecond",
  symbol: String.raw`\beta_m`,
  title: "Records into the bottleneck’s fullest subtask",
  unit: "recordsPerSecond",
  source: read,
  uses: [taskMetrics],
  compute: (values) => observedNumber(values, (_, { task }) => task.mostInPerSecond),
  tex: () => String.raw`\text{records into the fullest subtask}`,
  account: (values) => observedText(values, (_, { task }) => task.mostInPerSecond),
});

/** Says whether “busy” is work. */
export const bottleneckCpuFraction = derive({
  id: "bottleneckCpuFraction",
  symbol: String.raw`\beta_k`,
  title: "Share of the bottleneck’s busy time on a CPU",
  unit: "fraction",
  source: derived("a flame graph of the task: samples on CPU, of all samples that are not idle"),
  uses: [taskMetrics],
  compute: (values) =>
    observedNumber(
      values,
      (_, { task }) => task.cpuFraction ?? impossible("Nobody looked at the CPU of the bottleneck.", ["taskMetrics"]),
    ),
  tex: () => String.raw`\text{on CPU, of busy}`,
  account: (values) => observedText(values, (_, { task }) => task.cpuFraction ?? NaN),
});

export const lastTaskBusyFraction = derive({
  id: "lastTaskBusyFraction",
  symbol: String.raw`\beta_z`,
  title: "Busy time of the last task, average over its subtasks",
  unit: "fraction",
  source: read,
  uses: [taskMetrics],
  compute: (values) => observedNumber(values, (tasks) => lastOf(tasks).busy),
  tex: () => String.raw`\text{busy share of the last task}`,
  account: (values) => observedText(values, (tasks) => lastOf(tasks).busy),
});

export const lastTaskPeakFraction = derive({
  id: "lastTaskPeakFraction",
  symbol: String.raw`\beta_{zp}`,
  title: "Busy time of the last task’s busiest subtask",
  unit: "fraction",
  source: read,
  uses: [taskMetrics],
  compute: (values) => observedNumber(values, (tasks) => lastOf(tasks).mostBusy),
  tex: () => String.raw`\text{busy share of its busiest subtask}`,
  account: (values) => observedText(values, (tasks) => lastOf(tasks).mostBusy),
});
