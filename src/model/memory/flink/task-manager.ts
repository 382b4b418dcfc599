import { sum, type Amount } from "./amount.js";
import { configurationOf, type Configuration, type Settings } from "./configuration.js";
import { surroundingsInProcess, surroundingsOf, type Surroundings } from "./overhead.js";
import { refusable, refuse, type Refusal } from "./refusal.js";
import { taskManagerOptions as options } from "./task-manager-options.js";
import { flinkBytes, fromFlink, fromParts, type TaskManagerParts } from "./task-manager-parts.js";
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
  if (has(options.taskHeap) && has(options.managed)) {
    const parts = fromParts(configuration);
    return { lead: "parts", ...around(parts, configuration) };
  }
  if (has(options.flink)) {
    const parts = fromFlink(configuration.size(options.flink), configuration);
    return { lead: "flink", ...around(parts, configuration) };
  }
  if (has(options.process)) return { lead: "process", ...fromProcess(configuration) };
  return refuse("nothingSet", {
    numbers: [],
    keys: [options.process.key, options.flink.key, options.taskHeap.key, options.managed.key],
  });
}

type Derived = Omit<TaskManagerMemory, "lead">;

function around(parts: TaskManagerParts, configuration: Configuration): Derived {
  const flink = flinkBytes(parts);
  return total(parts, surroundingsOf(flink, { configuration, options }));
}

function fromProcess(configuration: Configuration): Derived {
  const surroundings = surroundingsInProcess(configuration, options);
  const { metaspace, overhead } = surroundings;
  const flink = configuration.size(options.process) - metaspace.bytes - overhead.bytes;
  return total(fromFlink(flink, configuration), surroundings);
}

function total(parts: TaskManagerParts, { metaspace, overhead }: Surroundings): Derived {
  const flink = flinkBytes(parts);
  return {
    ...parts,
    metaspace,
    overhead,
    flink,
    process: sum(flink, metaspace.bytes, overhead.bytes),
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
