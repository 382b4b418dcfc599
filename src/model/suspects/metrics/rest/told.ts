import type { ObservedTask } from "../observed-task.js";

/** What Flink tells of a task; shares 0 to 1, rates records per second. */
export interface Told extends Pick<ObservedTask, "name" | "parallelism" | "busy" | "backPressured" | "mostBusy"> {
  readonly read: number;
  readonly written: number;
  readonly mostShare: number;
}

/** Flink counts no records into a source, and none out of a sink: what is missing is taken from the other end. */
export function observed({ read, written, mostShare, ...task }: Told): ObservedTask {
  const inPerSecond = read || written;
  return {
    ...task,
    idle: Math.max(0, 1 - task.busy - task.backPressured),
    inPerSecond,
    mostInPerSecond: inPerSecond * Math.min(1, mostShare),
    outPerSecond: written || read,
    cpuFraction: null,
  };
}
