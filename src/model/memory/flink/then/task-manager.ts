import { cutoffMegabytes } from "./cutoff.js";
import { heapMegabytes } from "./heap.js";
import { need, orRefusal, type ThenRefusal } from "./refusal.js";
import type { ThenSettings } from "./settings.js";
import { isSinceThen, type ThenVersion } from "./version.js";

/** How a TaskManager’s container is divided, in whole MB. */
export interface ThenTaskManager {
  readonly cutoff: number;
  /** The container without the cut-off: heap, and what Flink knows of outside of it. */
  readonly java: number;
  /** -Xmx and -Xms. */
  readonly heap: number;
  /** -XX:MaxDirectMemorySize; null where it is not passed, and the JVM takes about as much as the heap. */
  readonly direct: number | null;
}

/**
 * Divides a container on YARN as Flink 1.2 to 1.9 do.
 * Source: `ContaineredTaskManagerParameters.create`; compared with Flink’s own classes in the tests.
 * @param containerMegabytes what is asked for with -tm, a whole number of mebibytes
 * @returns the check that failed, where Flink would not start
 */
export function taskManagerThen(
  containerMegabytes: number,
  settings: ThenSettings,
  version: ThenVersion,
): ThenTaskManager | ThenRefusal {
  return orRefusal(() => {
    need(containerMegabytes > 0 || !isSinceThen(version, "1.5"), "emptyContainer", [containerMegabytes]);
    const cutoff = cutoffMegabytes(containerMegabytes, settings);
    const java = containerMegabytes - cutoff;
    const heap = heapMegabytes(java, settings, version);
    return { cutoff, java, heap, direct: direct({ container: containerMegabytes, java, heap }, version) };
  });
}

interface Sizes {
  readonly container: number;
  readonly java: number;
  readonly heap: number;
}

/**
 * 1.2 limits direct memory to all of Java’s. Since 1.4 the cut-off counts as direct memory (FLINK-7400), and since 1.5
 * the network always is outside of the heap, so that there always is a limit.
 */
function direct({ container, java, heap }: Sizes, version: ThenVersion): number | null {
  if (version === "1.2") return java;
  if (heap === java && !isSinceThen(version, "1.5")) return null;
  return isSinceThen(version, "1.4") ? container - heap : java - heap;
}

/** The options that the JVM is started with; a limit below 0 is left out. Source: `BootstrapTools.getTaskManagerShellCommand`. */
export function jvmFlagsThen({ heap, direct }: Pick<ThenTaskManager, "heap" | "direct">): string {
  const limit = direct === null || direct < 0 ? "" : ` -XX:MaxDirectMemorySize=${String(direct)}m`;
  return `-Xms${String(heap)}m -Xmx${String(heap)}m${limit}`;
}
