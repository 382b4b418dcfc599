import { jobManagerOptions } from "./job-manager-options.js";
import type { JobManagerMemory } from "./job-manager.js";
import { taskManagerOptions } from "./task-manager-options.js";
import type { TaskManagerMemory } from "./task-manager.js";

/** An option that a launcher hands to a process: its key, and its value as Flink writes it. */
export type DynamicOption = readonly [key: string, value: string];

interface Places {
  /** 1 and more. */
  readonly slots: number;
  /** Share of a machine’s cores, above 0; as many as slots where it is not set. */
  readonly cores?: number;
}

/**
 * What the launcher of a TaskManager hands to it, once it has derived every size. The order here is that of the memory
 * itself; Flink’s is that of a hash map. Source: `TaskExecutorProcessUtils.generateDynamicConfigsStr`, 2.3.
 */
export function taskManagerDynamicOptions(
  memory: TaskManagerMemory,
  { slots, cores = slots }: Places,
): readonly DynamicOption[] {
  const { network, overhead } = memory;
  return [
    [taskManagerOptions.frameworkHeap.key, inBytes(memory.frameworkHeap.bytes)],
    [taskManagerOptions.taskHeap.key, inBytes(memory.taskHeap.bytes)],
    [taskManagerOptions.frameworkOffHeap.key, inBytes(memory.frameworkOffHeap.bytes)],
    [taskManagerOptions.taskOffHeap.key, inBytes(memory.taskOffHeap.bytes)],
    [taskManagerOptions.networkMin.key, inBytes(network.bytes)],
    [taskManagerOptions.networkMax.key, inBytes(network.bytes)],
    [taskManagerOptions.managed.key, inBytes(memory.managed.bytes)],
    [taskManagerOptions.metaspace.key, inBytes(memory.metaspace.bytes)],
    [taskManagerOptions.overheadMin.key, inBytes(overhead.bytes)],
    [taskManagerOptions.overheadMax.key, inBytes(overhead.bytes)],
    [taskManagerOptions.cores.key, javaDouble(cores)],
    [taskManagerOptions.slots.key, String(slots)],
    ["external-resources", "none"],
  ];
}

/** The same for a JobManager. Source: `JobManagerProcessUtils.generateDynamicConfigsStr`, 2.3. */
export function jobManagerDynamicOptions(memory: JobManagerMemory): readonly DynamicOption[] {
  const { overhead } = memory;
  return [
    [jobManagerOptions.heap.key, inBytes(memory.heap.bytes)],
    [jobManagerOptions.offHeap.key, inBytes(memory.offHeap.bytes)],
    [jobManagerOptions.metaspace.key, inBytes(memory.metaspace.bytes)],
    [jobManagerOptions.overheadMin.key, inBytes(overhead.bytes)],
    [jobManagerOptions.overheadMax.key, inBytes(overhead.bytes)],
  ];
}

const inBytes = (bytes: bigint): string => `${String(bytes)}b`;

/** Java writes a whole number of cores with a decimal point. @param value below 10 million */
function javaDouble(value: number): string {
  return Number.isInteger(value) ? `${String(value)}.0` : String(value);
}
