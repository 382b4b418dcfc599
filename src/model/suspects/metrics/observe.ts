import { serviceSeconds, largestShare } from "../pipeline/task.js";
import type { TaskState } from "../pipeline/steady-state.js";
import type { ObservedTask } from "./observed-task.js";

/** What the metrics show of a task of the model. */
export function observe({ task, fullest, other, inPerSecond, outPerSecond }: TaskState): ObservedTask {
  const average = (part: "busy" | "backPressured" | "idle"): number =>
    (fullest[part] + other[part] * (task.parallelism - 1)) / task.parallelism;
  const { cpuSeconds, serializationSeconds } = task.time;
  const onRecords = (cpuSeconds + serializationSeconds) / serviceSeconds(task);
  return {
    name: task.name,
    parallelism: task.parallelism,
    busy: average("busy"),
    backPressured: average("backPressured"),
    idle: average("idle"),
    mostBusy: fullest.busy,
    inPerSecond,
    mostInPerSecond: inPerSecond * largestShare(task),
    outPerSecond,
    cpuFraction: Number.isFinite(onRecords) ? onRecords : null,
  };
}
