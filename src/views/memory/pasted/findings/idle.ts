import { jobManagerOptions as jm } from "../../../../model/memory/flink/job-manager-options.js";
import type { JobManagerMemory } from "../../../../model/memory/flink/job-manager.js";
import type { Option } from "../../../../model/memory/flink/option.js";
import { taskManagerOptions as tm } from "../../../../model/memory/flink/task-manager-options.js";
import type { TaskManagerMemory } from "../../../../model/memory/flink/task-manager.js";
import { isSince, type Version } from "../../../../model/memory/flink/version.js";
import type { ProcessMemory } from "../../../../model/memory/pasted/process-memory.js";
import type { TextSettings } from "../../../../model/memory/pasted/text-settings.js";
import type { Finding } from "./finding.js";

/** When a setting has no part in a derivation, and what counts in its place. */
interface Idle<Memory> {
  readonly option: Option;
  readonly when: (memory: Memory, has: (option: Option) => boolean) => boolean;
  readonly says: string;
}

const idleInTaskManager: readonly Idle<TaskManagerMemory>[] = [
  {
    option: tm.managedFraction,
    when: (_, has) => has(tm.managed),
    says: `It has no effect: ${tm.managed.key} is set, and counts.`,
  },
  {
    option: tm.networkFraction,
    when: ({ network }) => network.origin === "rest",
    says: "It has no effect: network memory is what the other parts leave, and only its minimum and maximum are checked.",
  },
  {
    option: tm.networkFraction,
    when: ({ network }, has) => has(tm.networkMin) && has(tm.networkMax) && isPinned(network),
    says: "It decides nothing here: network memory is at one of its limits.",
  },
  {
    option: tm.overheadFraction,
    when: ({ overhead }) => overhead.origin === "rest",
    says: "It has no effect: the JVM overhead is what the process has left, and only its minimum and maximum are checked.",
  },
  {
    option: tm.process,
    when: ({ lead }) => lead !== "process",
    says: "It does not lead here: the sizes inside the process do. It only decides the JVM overhead, which is the rest.",
  },
  {
    option: tm.flink,
    when: ({ lead }) => lead === "parts",
    says: "It does not lead here: task heap and managed memory do. It only decides network memory, which is the rest.",
  },
];

const idleInJobManager: readonly Idle<JobManagerMemory>[] = [
  {
    option: jm.overheadFraction,
    when: ({ overhead }) => overhead.origin === "rest",
    says: "It has no effect: the JVM overhead is what the process has left, and only its minimum and maximum are checked.",
  },
  {
    option: jm.process,
    when: ({ lead }) => lead !== "process",
    says: "It does not lead here: the sizes inside the process do. It only decides the JVM overhead, which is the rest.",
  },
  {
    option: jm.flink,
    when: ({ lead, offHeap }) => lead === "parts" && offHeap.origin === "rest",
    says: "It does not lead here: the heap does. It only decides the off-heap memory, which is the rest.",
  },
];

function isPinned({ origin }: { readonly origin: string }): boolean {
  return origin === "minimum" || origin === "maximum";
}

/** Settings of a process that have no effect, or not the one they look like. */
export function idleFindings(
  derived: ProcessMemory,
  { settings, version }: { settings: TextSettings; version: Version },
): readonly Finding[] {
  const has = ({ key, aliases }: Option): boolean => [key, ...aliases].some((name) => settings.has(name));
  if (derived.process === "jobManager") return found(idleInJobManager, derived.memory, has);
  return [...found(idleInTaskManager, derived.memory, has), ...idleBuffers(derived.memory, { settings, version })];
}

function found<Memory>(
  list: readonly Idle<Memory>[],
  memory: Memory,
  has: (option: Option) => boolean,
): readonly Finding[] {
  const idle = list.filter(({ option, when }) => has(option) && when(memory, has));
  return idle.map(({ option, says }) => ({ key: option.key, says }));
}

/** Up to 1.20 the number of buffers counts, unless one of the newer options is set. */
function idleBuffers(
  { network }: TaskManagerMemory,
  { settings, version }: { settings: TextSettings; version: Version },
): readonly Finding[] {
  const { key } = tm.networkBuffers;
  const counts = network.origin === "set" || network.origin === "rest";
  if (isSince(version, "2.0") || !settings.has(key) || counts) return [];
  return [{ key, says: "It has no effect: a limit or the fraction of network memory is set, and counts." }];
}
