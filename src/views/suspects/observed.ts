import { bottleneckOf, type Bottleneck } from "../../model/suspects/metrics/bottleneck.js";
import type { ObservedTask, ObservedTasks } from "../../model/suspects/metrics/observed-task.js";
import { tasksIn } from "../../model/suspects/observed.js";
import { text } from "../../model/units.js";
import type { World } from "../world.js";

/** What a scenario’s metrics tell: the tasks, and which of them holds the job back. */
export interface Observed {
  readonly tasks: ObservedTasks;
  readonly bottleneck: Bottleneck;
}

/**
 * The tasks of a scenario.
 * @throws {Error} for a text that the input does not accept
 */
export function observedIn({ evaluation }: World): Observed {
  const tasks = tasksIn(String(evaluation.values.taskMetrics));
  if (!tasks) throw new Error("The scenario has no metrics.");
  return { tasks, bottleneck: bottleneckOf(tasks) };
}

/** A share of time as Flink shows it: "480 ms". */
export function milliseconds(share: number): string {
  return text(Math.round(share * 1000) / 1000, "seconds", { scale: "ms" });
}

/** Records per second, to three digits: metrics are no more exact. */
export function rateText(perSecond: number): string {
  return text(Number(perSecond.toPrecision(3)), "recordsPerSecond");
}

/** So many subtasks, in words: "1 subtask", "16 subtasks". */
export function subtasksText(count: number): string {
  return count === 1 ? "1 subtask" : `${text(count, "count")} subtasks`;
}

/** Characters of a name that a drawing has room for; assumed. */
const LONGEST_NAME = 20;

/** A name that fits beside a bar: Flink’s names of chains may be very long. */
export function shortName({ name }: ObservedTask): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
