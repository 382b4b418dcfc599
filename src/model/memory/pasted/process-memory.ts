import { jobManagerMemory, type JobManagerMemory } from "../flink/job-manager.js";
import { Refusal } from "../flink/refusal.js";
import { taskManagerMemory, type TaskManagerMemory } from "../flink/task-manager.js";
import type { Version } from "../flink/version.js";
import type { Settings } from "../flink/configuration.js";
import type { ProcessName } from "./log-tree.js";

/** The memory of a process, with a name that tells which. */
export type ProcessMemory =
  | { readonly process: "taskManager"; readonly memory: TaskManagerMemory }
  | { readonly process: "jobManager"; readonly memory: JobManagerMemory };

/** Derives the memory of either process. */
export function processMemory(process: ProcessName, settings: Settings, version: Version): ProcessMemory | Refusal {
  if (process === "taskManager") {
    const memory = taskManagerMemory(settings, version);
    return memory instanceof Refusal ? memory : { process, memory };
  }
  const memory = jobManagerMemory(settings, version);
  return memory instanceof Refusal ? memory : { process, memory };
}

/** Every size of a process by the names that trees of logs have here, in bytes. */
export function sizesOf(derived: ProcessMemory): ReadonlyMap<string, bigint> {
  const { memory } = derived;
  const amounts = Object.entries(memory).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === "bigint") return [[name, value] as const];
    return isAmount(value) ? [[name, value.bytes] as const] : [];
  });
  if (derived.process === "jobManager") return new Map(amounts);
  return new Map([...amounts, ["offHeapTotal", derived.memory.managed.bytes + derived.memory.direct]]);
}

function isAmount(value: unknown): value is { readonly bytes: bigint } {
  return typeof value === "object" && value !== null && "bytes" in value && typeof value.bytes === "bigint";
}
