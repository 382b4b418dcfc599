import type { Amount, Origin } from "../../../model/memory/flink/amount.js";
import { directLimitOption, jobManagerOptions } from "../../../model/memory/flink/job-manager-options.js";
import type { JobManagerMemory } from "../../../model/memory/flink/job-manager.js";
import { taskManagerOptions } from "../../../model/memory/flink/task-manager-options.js";
import type { Lead, TaskManagerMemory } from "../../../model/memory/flink/task-manager.js";
import { sizeInWords } from "../byte-text.js";

/** Why a key is in the configuration, as half a sentence. */
export type Reason = (key: string) => string;

/** The reasons for a TaskManager’s keys. */
export function taskManagerReason(memory: TaskManagerMemory, slots: number): Reason {
  const { process, flink, taskHeap, managed, network, overhead, direct, frameworkHeap } = memory;
  const o = taskManagerOptions;
  const reasons: Readonly<Record<string, string>> = {
    [o.process.key]: processReason(memory, process),
    [o.flink.key]: flinkReason(memory.lead, flink),
    [o.taskHeap.key]: `heap for user code and state on the heap; ${restReason(memory)}`,
    [o.managed.key]:
      `native, for RocksDB, sorting and Python; ${sizeInWords(managed.bytes / BigInt(slots))} for each slot`,
    [o.managedFraction.key]:
      `managed memory comes to ${sizeInWords(managed.bytes)}, ${sizeInWords(managed.bytes / BigInt(slots))} for each slot`,
    ...sameFor([o.networkFraction.key, o.networkMin.key, o.networkMax.key], partReason("network memory", network)),
    [o.frameworkHeap.key]:
      `of the heap, ${sizeInWords(frameworkHeap.bytes + taskHeap.bytes)} in all; no slot gets a part of it`,
    [o.frameworkOffHeap.key]: `counts in the limit on direct memory, which comes to ${sizeInWords(direct)}`,
    [o.taskOffHeap.key]:
      `what user code and connectors take outside of the heap; direct memory is limited to ${sizeInWords(direct)}`,
    [o.metaspace.key]: "classes; a hard limit",
    ...sameFor(
      [o.overheadFraction.key, o.overheadMin.key, o.overheadMax.key],
      partReason("the JVM overhead", overhead),
    ),
    [o.slots.key]:
      `each slot gets ${sizeInWords(managed.bytes / BigInt(slots))} of managed memory, and all of them share one heap`,
  };
  return (key) => reasons[key] ?? "";
}

/** The reasons for a JobManager’s keys. */
export function jobManagerReason(memory: JobManagerMemory): Reason {
  const { process, flink, heap, offHeap, overhead, direct } = memory;
  const o = jobManagerOptions;
  const reasons: Readonly<Record<string, string>> = {
    [o.process.key]: processReason(memory, process),
    [o.flink.key]: flinkReason(memory.lead, flink),
    [o.heap.key]: "it leads: total Flink memory is this and off-heap memory",
    [o.offHeap.key]: `what the heap leaves of ${sizeInWords(flink)}; the heap has ${sizeInWords(heap.bytes)}`,
    [o.metaspace.key]: "classes; a hard limit",
    ...sameFor(
      [o.overheadFraction.key, o.overheadMin.key, o.overheadMax.key],
      partReason("the JVM overhead", overhead),
    ),
    [directLimitOption.key]: `passes -XX:MaxDirectMemorySize, with ${sizeInWords(direct ?? offHeap.bytes)}`,
  };
  return (key) => reasons[key] ?? "";
}

interface Whole {
  readonly lead: Lead;
  readonly overhead: Amount;
}

function processReason({ lead, overhead }: Whole, process: bigint): string {
  return lead === "process"
    ? `all of the process, and so its container; everything follows from it`
    : `${sizeInWords(process)} in all; the sizes inside it lead, and the JVM overhead is the rest, ${sizeInWords(overhead.bytes)}`;
}

function flinkReason(lead: Lead, flink: bigint): string {
  return lead === "flink"
    ? "the process without metaspace and overhead; everything inside it follows from it"
    : `the parts lead, and have to fit into ${sizeInWords(flink)}`;
}

function restReason({ network }: TaskManagerMemory): string {
  return network.origin === "rest"
    ? `network memory is the rest, ${sizeInWords(network.bytes)}`
    : "it leads, together with managed memory";
}

const ways: Readonly<Record<Origin, string>> = {
  set: "as it is set",
  default: "by default",
  fraction: "by its fraction",
  inverse: "by its fraction of the whole it makes",
  minimum: "raised to its minimum",
  maximum: "cut at its maximum",
  rest: "as the rest",
};

function partReason(name: string, { bytes, origin }: Amount): string {
  return `${name} comes to ${sizeInWords(bytes)}, ${ways[origin]}`;
}

function sameFor(keys: readonly string[], reason: string): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [key, reason]));
}
