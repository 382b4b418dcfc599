import { sum, type Amount } from "./amount.js";
import { configurationOf, type Configuration, type Settings } from "./configuration.js";
import { surroundingsInProcess, surroundingsOf } from "./overhead.js";
import { refusable, refuse, type Refusal } from "./refusal.js";
import { taskManagerOptions as options } from "./task-manager-options.js";
import { fromFlink, fromParts, type TaskManagerParts } from "./task-manager-parts.js";
import { isSince, type Version } from "./version.js";

export type { TaskManagerParts } from "./task-manager-parts.js";

/** Which sizes lead the derivation: those of the parts, that of Flink’s own memory, or that of the process. */
export type Lead = "parts" | "flink" | "process";

/** The memory of a TaskManager, part by part. */
export interface TaskManagerMemory extends TaskManagerParts {
  readonly lead: Lead;
  readonly metaspace: Amount;
  readonly overhead: Amount;
  /** Sums, in bytes. */
  readonly flink: bigint;
  readonly process: bigint;
  /** -Xmx and -Xms. */
  readonly heap: bigint;
  /** -XX:MaxDirectMemorySize. */
  readonly direct: bigint;
}

/**
 * Derives the memory of a TaskManager from its configuration, exactly as Flink does.
 * Source: `TaskExecutorProcessUtils.processSpecFromConfig`, 1.10 to 2.3; compared with Flink’s own classes in the tests.
 * @returns the check that failed, where Flink would not start
 */
export function taskManagerMemory(settings: Settings, version: Version): TaskManagerMemory | Refusal {
  return refusable(() => {
    const configuration = configurationOf(settings, version);
    const memory = derive(configuration);
    requireCores(configuration);
    return memory;
  });
}

function derive(configuration: Configuration): TaskManagerMemory {
  const { has } = configuration;
  if (has(options.taskHeap) && has(options.managed)) return around("parts", fromParts(configuration), configuration);
  if (has(options.flink)) {
    return around("flink", fromFlink(configuration.size(options.flink), configuration), configuration);
  }
  if (has(options.process)) return fromProcess(configuration);
  return refuse("nothingSet", {
    numbers: [],
    keys: [options.process.key, options.flink.key, options.taskHeap.key, options.managed.key],
  });
}

function around(lead: Lead, parts: TaskManagerParts, configuration: Configuration): TaskManagerMemory {
  const { heap, direct } = limitsOf(parts);
  const flink = sum(heap, direct, parts.managed.bytes);
  const { metaspace, overhead } = surroundingsOf(flink, { configuration, options });
  const process = sum(flink, metaspace.bytes, overhead.bytes);
  return { lead, ...parts, metaspace, overhead, flink, process, heap, direct };
}

function fromProcess(configuration: Configuration): TaskManagerMemory {
  const process = configuration.size(options.process);
  const { metaspace, overhead } = surroundingsInProcess(configuration, options);
  const flink = process - metaspace.bytes - overhead.bytes;
  const parts = fromFlink(flink, configuration);
  return { lead: "process", ...parts, metaspace, overhead, flink, process, ...limitsOf(parts) };
}

/** What the JVM is limited to. */
function limitsOf(parts: TaskManagerParts): Pick<TaskManagerMemory, "heap" | "direct"> {
  return {
    heap: parts.frameworkHeap.bytes + parts.taskHeap.bytes,
    direct: parts.frameworkOffHeap.bytes + parts.taskOffHeap.bytes + parts.network.bytes,
  };
}

/** Source: `TaskExecutorProcessUtils.getCpuCoresWithFallback`. */
function requireCores(configuration: Configuration): void {
  const { cores, slots } = options;
  const leading = configuration.has(cores) ? cores : slots;
  const number = leading === cores ? configuration.number(cores) : configuration.count(slots);
  if (number <= 0) refuse("noCores", { numbers: [], keys: [leading.key] });
  // Since 1.13 the slots are part of what describes a process, and are read in any case.
  if (isSince(configuration.version, "1.13")) configuration.count(slots);
}
