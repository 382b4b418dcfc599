import type { JobManagerMemory } from "./job-manager.js";
import type { TaskManagerMemory } from "./task-manager.js";

/** The sizes that a JVM of Flink’s is limited to, in bytes. */
interface JvmLimits {
  readonly heap: bigint;
  /** Null where direct memory has no limit of Flink’s; the JVM’s own is then the size of the heap. */
  readonly direct: bigint | null;
  readonly metaspace: bigint;
}

/**
 * What Flink passes to the JVM of a TaskManager, in Flink’s order; plain bytes, without a unit.
 * Source: `ProcessMemoryUtils.generateJvmParametersStr`, 1.10 to 2.3.
 */
export function taskManagerFlags({ heap, direct, metaspace }: TaskManagerMemory): readonly string[] {
  return flags({ heap, direct, metaspace: metaspace.bytes });
}

/** The same for a JobManager, since 1.11: the limit on direct memory is passed only where the reader asked for it. */
export function jobManagerFlags({ heap, direct, metaspace }: JobManagerMemory): readonly string[] {
  return flags({ heap: heap.bytes, direct, metaspace: metaspace.bytes });
}

function flags({ heap, direct, metaspace }: JvmLimits): readonly string[] {
  return [
    `-Xmx${String(heap)}`,
    `-Xms${String(heap)}`,
    ...(direct === null ? [] : [`-XX:MaxDirectMemorySize=${String(direct)}`]),
    `-XX:MaxMetaspaceSize=${String(metaspace)}`,
  ];
}
