import type { ObservedTask } from "../observed-task.js";
import { isSection, numberIn, type Section } from "./section.js";
import { observed } from "./told.js";

/** The metric that every task has. */
export const BUSY = "busyTimeMsPerSecond";

/** Whether an answer has the aggregated metrics of a task. */
export function isMetrics(content: unknown): content is readonly Section[] {
  return Array.isArray(content) && content.some((one) => isSection(one) && one.id === BUSY && "avg" in one);
}

/** What one answer says; subtasks are counted from sum and average. */
export function metricsOf(metrics: readonly Section[], at: number): ObservedTask {
  const find = (id: string): Section => metrics.find((metric) => isSection(metric) && metric.id === id) ?? {};
  const share = (id: string, part: string): number => Math.min(1, numberIn(find(id), part) / 1000);
  const [busyTime, read] = [find(BUSY), find("numRecordsInPerSecond")];
  const pairs = [busyTime, read, find("numRecordsOutPerSecond")];
  const told = pairs.find((metric) => numberIn(metric, "avg") > 0) ?? {};
  const parallelism = Math.max(1, Math.round(numberIn(told, "sum") / (numberIn(told, "avg") || 1)));
  const busy = share(BUSY, "avg");
  const total = numberIn(read, "sum");
  return observed({
    name: `task-${at + 1}`,
    parallelism,
    busy,
    backPressured: Math.min(1 - busy, share("backPressuredTimeMsPerSecond", "avg")),
    mostBusy: Math.max(busy, share(BUSY, "max")),
    read: total,
    written: numberIn(find("numRecordsOutPerSecond"), "sum"),
    mostShare: total > 0 ? Math.max(1 / parallelism, numberIn(read, "max") / total) : 1 / parallelism,
  });
}
