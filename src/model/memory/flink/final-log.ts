import type { JobManagerMemory } from "./job-manager.js";
import { loggedSize } from "./size.js";
import type { TaskManagerMemory } from "./task-manager.js";

/** A line below the heading: how deep it stands, what it names, and bytes. */
type Entry = readonly [depth: number, name: string, bytes: bigint];

/**
 * What the start scripts log of a TaskManager’s memory, line by line, without the time and level in front.
 * Source: `BashJavaUtils`, the same from 1.12 to 2.3.
 */
export function taskManagerLog(memory: TaskManagerMemory): readonly string[] {
  return tree("Final TaskExecutor Memory configuration:", [
    [1, "Total Process Memory", memory.process],
    [2, "Total Flink Memory", memory.flink],
    [3, "Total JVM Heap Memory", memory.heap],
    [4, "Framework", memory.frameworkHeap.bytes],
    [4, "Task", memory.taskHeap.bytes],
    [3, "Total Off-heap Memory", memory.managed.bytes + memory.direct],
    [4, "Managed", memory.managed.bytes],
    [4, "Total JVM Direct Memory", memory.direct],
    [5, "Framework", memory.frameworkOffHeap.bytes],
    [5, "Task", memory.taskOffHeap.bytes],
    [5, "Network", memory.network.bytes],
    [2, "JVM Metaspace", memory.metaspace.bytes],
    [2, "JVM Overhead", memory.overhead.bytes],
  ]);
}

/** The same of a JobManager’s memory, which Flink calls the master. */
export function jobManagerLog(memory: JobManagerMemory): readonly string[] {
  return tree("Final Master Memory configuration:", [
    [1, "Total Process Memory", memory.process],
    [2, "Total Flink Memory", memory.flink],
    [3, "JVM Heap", memory.heap.bytes],
    [3, "Off-heap", memory.offHeap.bytes],
    [2, "JVM Metaspace", memory.metaspace.bytes],
    [2, "JVM Overhead", memory.overhead.bytes],
  ]);
}

/** The sizes stand in one column, one blank behind the longest name. */
function tree(heading: string, entries: readonly Entry[]): readonly string[] {
  const named = entries.map(([depth, name, bytes]) => ({ label: `${"  ".repeat(depth)}${name}:`, bytes }));
  const width = Math.max(...named.map(({ label }) => label.length));
  return [heading, ...named.map(({ label, bytes }) => `${label.padEnd(width)} ${loggedSize(bytes)}`)];
}
