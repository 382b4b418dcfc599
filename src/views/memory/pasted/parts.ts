import type { ProcessName } from "../../../model/memory/pasted/log-tree.js";

/** A size of a process, as it is called on the page, and how deep it lies in the whole. */
export interface PartName {
  readonly name: string;
  readonly title: string;
  readonly depth: number;
}

const taskManagerParts: readonly PartName[] = [
  { name: "process", title: "Total process memory", depth: 0 },
  { name: "flink", title: "Total Flink memory", depth: 1 },
  { name: "heap", title: "JVM heap", depth: 2 },
  { name: "frameworkHeap", title: "Framework heap", depth: 3 },
  { name: "taskHeap", title: "Task heap", depth: 3 },
  { name: "offHeapTotal", title: "Off-heap", depth: 2 },
  { name: "managed", title: "Managed memory", depth: 3 },
  { name: "direct", title: "JVM direct memory", depth: 3 },
  { name: "frameworkOffHeap", title: "Framework off-heap", depth: 4 },
  { name: "taskOffHeap", title: "Task off-heap", depth: 4 },
  { name: "network", title: "Network memory", depth: 4 },
  { name: "metaspace", title: "JVM metaspace", depth: 1 },
  { name: "overhead", title: "JVM overhead", depth: 1 },
];

const jobManagerParts: readonly PartName[] = [
  { name: "process", title: "Total process memory", depth: 0 },
  { name: "flink", title: "Total Flink memory", depth: 1 },
  { name: "heap", title: "JVM heap", depth: 2 },
  { name: "offHeap", title: "Off-heap", depth: 2 },
  { name: "metaspace", title: "JVM metaspace", depth: 1 },
  { name: "overhead", title: "JVM overhead", depth: 1 },
];

/** The sizes of a process in the order in which Flink logs them. */
export function partsOf(process: ProcessName): readonly PartName[] {
  return process === "taskManager" ? taskManagerParts : jobManagerParts;
}
