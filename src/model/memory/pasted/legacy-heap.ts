import { jobManagerOptions } from "../flink/job-manager-options.js";
import { taskManagerOptions } from "../flink/task-manager-options.js";
import { isSince, type Version } from "../flink/version.js";
import type { ProcessName } from "./log-tree.js";
import type { TextSettings } from "./text-settings.js";

/** Who starts the process: Flink’s scripts, or Flink itself in a container of YARN or Kubernetes. */
export type Runs = "standalone" | "container";

interface Start {
  readonly version: Version;
  readonly runs: Runs;
}

/** What stood for the heap before 1.10, and what it is read as. */
export interface LegacyHeap {
  readonly key: string;
  readonly readAs: string;
  /** The size, as a text of today. */
  readonly text: string;
}

const stands: Readonly<Record<ProcessName, Readonly<Record<Runs, string>>>> = {
  taskManager: { standalone: taskManagerOptions.flink.key, container: taskManagerOptions.process.key },
  jobManager: { standalone: jobManagerOptions.heap.key, container: jobManagerOptions.process.key },
};

/**
 * The old size of a process that a release still reads: from 1.10 (a JobManager’s from 1.11) to 1.20, where the new key
 * is not set. Source: `MemoryBackwardsCompatibilityUtils`, `BashJavaUtils`.
 */
export function legacyHeap(settings: TextSettings, process: ProcessName, { version, runs }: Start): LegacyHeap | null {
  const first: Version = process === "taskManager" ? "1.10" : "1.11";
  const readAs = stands[process][runs];
  if (!isSince(version, first) || isSince(version, "2.0") || settings.has(readAs)) return null;
  const [size, mebibytes] = [`${process.toLowerCase()}.heap.size`, `${process.toLowerCase()}.heap.mb`];
  const [bySize, byNumber] = [settings.get(size), settings.get(mebibytes)];
  if (bySize !== undefined) return { key: size, readAs, text: bySize };
  return byNumber === undefined ? null : { key: mebibytes, readAs, text: `${byNumber}m` };
}

/** Settings as Flink derives from them: an old size stands for the new one. */
export function withLegacyHeap(settings: TextSettings, process: ProcessName, start: Start): TextSettings {
  const heap = legacyHeap(settings, process, start);
  return heap === null ? settings : new Map([...settings, [heap.readAs, heap.text]]);
}
