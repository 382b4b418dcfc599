import type { ObservedTask } from "../observed-task.js";
import { isSection, numberIn, shortened, type Section } from "./section.js";
import { observed } from "./told.js";

/** A task of an answer about a job. */
export interface Vertex {
  readonly task: ObservedTask;
  /** Flink 1.13 counts no times since the start, 1.16 does. */
  readonly hasTimes: boolean;
}

/** The tasks that an answer about a job tells of, averaged since their start; none in any other answer. */
export function verticesOf(content: unknown): readonly Vertex[] {
  const vertices = isSection(content) && Array.isArray(content.vertices) ? content.vertices.filter(isSection) : [];
  return vertices.map((vertex) => ({
    task: sinceStart(vertex),
    hasTimes: isSection(vertex.metrics) && "accumulated-busy-time" in vertex.metrics,
  }));
}

/** Averages over the whole life of a task. */
function sinceStart(vertex: Section): ObservedTask {
  const parallelism = Math.max(1, Math.round(numberIn(vertex, "parallelism")));
  const metrics = isSection(vertex.metrics) ? vertex.metrics : {};
  const seconds = Math.max(1e-3, numberIn(vertex, "duration") / 1000);
  const share = (name: string): number => Math.min(1, numberIn(metrics, name) / (1000 * seconds * parallelism));
  const busy = share("accumulated-busy-time");
  return observed({
    name: (typeof vertex.name === "string" && shortened(vertex.name)) || "task",
    parallelism,
    busy,
    backPressured: Math.min(1 - busy, share("accumulated-backpressured-time")),
    mostBusy: busy,
    read: numberIn(metrics, "read-records") / seconds,
    written: numberIn(metrics, "write-records") / seconds,
    mostShare: 1 / parallelism,
  });
}
