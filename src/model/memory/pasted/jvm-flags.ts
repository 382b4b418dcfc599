import type { ProcessMemory } from "./process-memory.js";

/** A limit that the JVM is started with, in bytes. */
export type JvmFlag = readonly [flag: string, bytes: bigint];

/**
 * The limits that Flink passes to the JVM, in its order. A JobManager’s direct memory has one only where that is set.
 * Source: `ProcessMemoryUtils.generateJvmParametersStr`.
 */
export function jvmFlags({ process, memory }: ProcessMemory): readonly JvmFlag[] {
  const heap = process === "taskManager" ? memory.heap : memory.heap.bytes;
  return [
    ["-Xmx", heap],
    ["-Xms", heap],
    ...(memory.direct === null ? [] : [["-XX:MaxDirectMemorySize", memory.direct] as const]),
    ["-XX:MaxMetaspaceSize", memory.metaspace.bytes],
  ];
}

/** A flag as it stands on a command line: in bytes, without a unit. */
export function flagText([flag, bytes]: JvmFlag): string {
  return `${flag}${flag.startsWith("-XX") ? "=" : ""}${String(bytes)}`;
}
