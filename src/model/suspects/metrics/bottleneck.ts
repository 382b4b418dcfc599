import type { ObservedTask, ObservedTasks } from "./observed-task.js";

/** Up to this share of time Flink calls a task not back-pressured: JobVertexBackPressureHandler, 1.3 and 2.2. */
export const OK_UP_TO = 0.1;

/** Up to this share it says LOW, above it HIGH: the same class. */
export const LOW_UP_TO = 0.5;

export type PressureLevel = "OK" | "LOW" | "HIGH";

/** What the web UI says of a share of back-pressured time, or in 1.3 of samples, 0 to 1. */
export function pressureLevel(ratio: number): PressureLevel {
  if (ratio <= OK_UP_TO) return "OK";
  return ratio <= LOW_UP_TO ? "LOW" : "HIGH";
}

/** Where a job is held back. */
export interface Bottleneck {
  readonly at: number;
  readonly task: ObservedTask;
  /** Whether anything before it waits for it. Without that it is only the task that would be next. */
  readonly holdsBack: boolean;
}

/**
 * The task behind the last one that is back-pressured; where none is, the task with the busiest subtask.
 * Source: back_pressure.md, Flink 2.2: look for the first task that is busy and not back-pressured behind one that is.
 */
export function bottleneckOf(tasks: ObservedTasks): Bottleneck {
  const last = tasks.findLastIndex(({ backPressured }) => pressureLevel(backPressured) !== "OK");
  const behind = tasks[last + 1];
  if (last >= 0 && behind) return { at: last + 1, task: behind, holdsBack: true };
  const most = Math.max(...tasks.map(({ mostBusy }) => mostBusy));
  const at = tasks.findIndex(({ mostBusy }) => mostBusy === most);
  return { at, task: tasks[at] ?? tasks[0], holdsBack: false };
}
