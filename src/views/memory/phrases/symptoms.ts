import type { Origin } from "../../../model/memory/flink/amount.js";
import { RECOMMENDED_HEAP, type JobManagerMemory } from "../../../model/memory/flink/job-manager.js";
import { Refusal } from "../../../model/memory/flink/refusal.js";
import { OWN_WRITE_BUFFER_BYTES, UNSHARED_STATE_BYTES, arenaBlockBytes } from "../../../model/memory/flink/rocksdb.js";
import type { TaskManagerMemory } from "../../../model/memory/flink/task-manager.js";
import { amount, counted, num, say, why, type World } from "../../world.js";
import { comparedSizes, sizeInWords as size } from "../byte-text.js";
import { jobManagerOf, noStart, slotsOf, taskManagerOf } from "../launch.js";

type Phrase = (world: World) => string;

/** A sentence about a TaskManager that starts. */
const ofTaskManager =
  (write: (memory: TaskManagerMemory, world: World) => string): Phrase =>
  (world) => {
    const memory = taskManagerOf(world);
    return memory instanceof Refusal
      ? "The scenario’s TaskManager does not start, so it has no limits to hit."
      : write(memory, world);
  };

/** The same of a JobManager. */
const ofJobManager =
  (write: (memory: JobManagerMemory) => string): Phrase =>
  (world) => {
    const memory = jobManagerOf(world);
    return memory instanceof Refusal
      ? "The scenario’s JobManager does not start, so it has no limits to hit."
      : write(memory);
  };

const heap = ofTaskManager(({ heap, frameworkHeap, taskHeap }, world) => {
  const slots = slotsOf(world);
  const users = slots === 1 ? "its one slot" : `all ${String(slots)} slots together`;
  return `The heap has ${size(heap)}: ${size(frameworkHeap.bytes)} for Flink, and ${size(taskHeap.bytes)} for ${users}.`;
});

const direct = ofTaskManager(
  ({ direct, network }) =>
    `The limit is ${size(direct)}. Network memory takes ${size(network.bytes)} of it at the start, and ` +
    `${size(direct - network.bytes)} are left for everything else.`,
);

const metaspace = ofTaskManager(({ metaspace }) => `The limit is ${size(metaspace.bytes)}.`);

const jobManagerHeap = ofJobManager(({ heap }) => {
  const [has = "", recommended = ""] = comparedSizes(heap.bytes, RECOMMENDED_HEAP);
  return heap.bytes < RECOMMENDED_HEAP
    ? `The JobManager’s heap has ${has}, less than the ${recommended} that Flink recommends.`
    : `The JobManager’s heap has ${has}; the warning comes below ${recommended}.`;
});

const container = ofTaskManager(({ heap, direct, metaspace, managed, overhead, process }, world) => {
  const limited = heap + direct + metaspace.bytes;
  return (
    `The pod’s limit is ${sizeOf(world, "podLimitBytes")}, and the process has ${size(process)}. The JVM limits ${size(limited)} ` +
    `of it. Managed memory, ${size(managed.bytes)}, and overhead, ${size(overhead.bytes)}, have no limit but the pod’s.`
  );
});

const yarn = ofTaskManager((_, world) => {
  const unused = bytesOf(world, "yarnUnusedBytes");
  return (
    `YARN grants ${size(bytesOf(world, "yarnContainerBytes"))}. Flink asked for ${size(bytesOf(world, "requestBytes"))}, ` +
    (unused === 0n ? "which is the same." : `and ${size(unused)} are a reserve that no part of the process knows of.`)
  );
});

const overhead = ofTaskManager(
  ({ overhead }) =>
    `What is set aside for the allocator, for threads, code and all else outside of the JVM’s limits: an overhead of ${size(overhead.bytes)}.`,
);

/** What bounds RocksDB in the scenario. */
const isManaged = ({ evaluation }: World): boolean => evaluation.values.rocksdbMemory === "managed";

const isUnbounded = ({ evaluation }: World): boolean => evaluation.values.rocksdbMemory === "nothing";

const rocksdbBudget = ofTaskManager(({ overhead }, world) => {
  const reason = why(world, "rocksdbCacheBytes");
  if (reason) return reason;
  if (isUnbounded(world)) return "Nothing bounds RocksDB in the scenario, so it has no budget to exceed.";
  if (num(world, "rocksdbBytes") === 0) {
    return `RocksDB has no managed memory in the scenario: all that it takes comes out of the overhead, ${size(overhead.bytes)}.`;
  }
  return (
    `RocksDB has ${sizeOf(world, "rocksdbBytes")} in a slot. Its cache may have ${sizeOf(world, "rocksdbCacheBytes")}, and ` +
    `${sizeOf(world, "rocksdbWriteBufferBytes")} of write buffers are charged to it. ` +
    (isManaged(world)
      ? `What exceeds that comes out of the overhead, ${size(overhead.bytes)} for the whole process.`
      : `Flink reserves none of it: unused managed memory and the overhead, ${size(overhead.bytes)}, have to hold it.`)
  );
});

const rocksdbUnmanaged = ofTaskManager(({ managed, overhead }, world) => {
  const each = BigInt(UNSHARED_STATE_BYTES);
  const states = BigInt(num(world, "statesPerSlot") * slotsOf(world));
  const [needed = "", room = ""] = comparedSizes(states * each, managed.bytes + overhead.bytes);
  return (
    `A state may take ${size(each)}, and the scenario’s TaskManager has ${counted(String(states), "state")}: ${needed}. ` +
    `Managed memory, unused then, and overhead come to ${room}.`
  );
});

const start: Phrase = (world) => {
  const memory = taskManagerOf(world);
  if (memory instanceof Refusal) return noStart("The scenario’s TaskManager", memory).join(" ");
  const { flink, taskHeap, process } = memory;
  return (
    `The scenario’s TaskManager starts: of ${size(process)}, Flink has ${size(flink)}, and ${size(taskHeap.bytes)} of that are ` +
    "task heap. When the task heap is the rest, it is what reaches 0 first."
  );
};

const ways: Readonly<Record<Origin, string>> = {
  set: "as set",
  default: "Flink’s default",
  fraction: "by its fraction",
  inverse: "by its fraction",
  minimum: "raised to its minimum",
  maximum: "cut at its maximum",
  rest: "the rest",
};

const rest: Phrase = (world) => {
  const memory = taskManagerOf(world);
  if (memory instanceof Refusal) return noStart("The scenario’s TaskManager", memory).join(" ");
  const { network, overhead } = memory;
  const isRest = [network, overhead].some(({ origin }) => origin === "rest");
  return (
    `Here network memory, ${size(network.bytes)}, is ${ways[network.origin]}, and the overhead, ${size(overhead.bytes)}, is ` +
    `${ways[overhead.origin]}. ${isRest ? "A rest is checked against its limits." : "Neither is a rest, so this check cannot fail."}`
  );
};

const jobManagerStart: Phrase = (world) => {
  const memory = jobManagerOf(world);
  if (memory instanceof Refusal) return noStart("The scenario’s JobManager", memory).join(" ");
  const { flink, offHeap, heap } = memory;
  return (
    `The scenario’s JobManager starts: of ${size(flink)} of Flink memory, ${size(offHeap.bytes)} are off-heap, and ` +
    `${size(heap.bytes)} are its heap.`
  );
};

const buffers = ofTaskManager(({ network }, world) => {
  const reason = why(world, "networkBuffers");
  if (reason) return reason;
  const made =
    `Network memory of ${size(network.bytes)} makes ${say(world, "networkBuffers")} buffers of ` +
    say(world, "segmentBytes");
  if (num(world, "requiredBuffers") === 0) return `${made}. The scenario’s job needs none of them.`;
  return why(world, "requiredBuffers")
    ? `${made}.`
    : `${made}. The scenario’s job must have ${say(world, "requiredBuffers")} of them, as long as nothing else runs there.`;
});

const weights = ofTaskManager((_, world) => {
  const bytes = bytesOf(world, "managedPerSlotBytes");
  if (bytes === 0n) return "A slot has no managed memory in the scenario, so there is nothing to weigh.";
  return (
    `A slot has ${size(bytes)} of managed memory. By the default weights state in RocksDB gets ` +
    `${say(world, "managedShareFraction")} of it, where nothing else bounds it; by a weight of 0 it gets nothing, and the ` +
    "task fails."
  );
});

const flushing = ofTaskManager((_, world) => {
  const reason = why(world, "rocksdbMutableLimitBytes");
  if (reason) return reason;
  if (isUnbounded(world)) return "Each state has write buffers of its own in the scenario, and a block always fits.";
  const block = arenaBlockBytes(BigInt(OWN_WRITE_BUFFER_BYTES));
  if (num(world, "rocksdbBytes") === 0) {
    return `RocksDB has no managed memory in the scenario: a block of ${size(block)} is flushed at once, again and again.`;
  }
  const limit = bytesOf(world, "rocksdbMutableLimitBytes");
  const [flushedAt = "", needed = ""] = comparedSizes(limit, block);
  const bound = limit === block ? "as much" : needed;
  return (
    `RocksDB has ${sizeOf(world, "rocksdbBytes")} in a slot and flushes its write buffers at ${flushedAt}. Their first block ` +
    `has ${bound}: ${limit < block ? "here it is flushed at once, again and again." : "it fits."}`
  );
});

const idle = ofTaskManager(({ managed, flink }, world) => {
  const share = amount(Number(managed.bytes) / Number(flink), "fraction");
  const head = `Managed memory is ${size(managed.bytes)}, ${share} of Flink’s own.`;
  if (managed.bytes === 0n) return "There is no managed memory in this scenario, so none lies idle.";
  if (world.evaluation.values.stateBackend === "heap") {
    return `${head} The scenario keeps its state on the heap, so a streaming job leaves all of it idle.`;
  }
  return isManaged(world)
    ? `${head} The scenario keeps its state in RocksDB, which uses it.`
    : `${head} The scenario keeps RocksDB out of it, so a streaming job leaves all of it idle.`;
});

const upgrade = ofTaskManager(({ network }, world) => {
  const before = taskManagerOf(world, "1.16");
  if (before instanceof Refusal)
    return "Flink 1.16 does not start the scenario’s TaskManager, so there is nothing to compare.";
  const grown = network.bytes - before.network.bytes;
  return grown > 0n
    ? `Flink 1.16 gives the network ${size(before.network.bytes)}, 2.3 gives it ${size(network.bytes)}: ${size(grown)} less for the task heap.`
    : `Flink 1.16 and 2.3 both give the network ${size(network.bytes)} here: the scenario is not concerned.`;
});

const xmx = ofTaskManager(({ heap }) => `The flag has ${size(heap)}.`);

/** @param id of a quantity that has a value wherever the TaskManager starts */
function bytesOf(world: World, id: string): bigint {
  return BigInt(num(world, id));
}

function sizeOf(world: World, id: string): string {
  return size(bytesOf(world, id));
}

/** The sentences in which a symptom meets the numbers of the scenario, by the name an author uses. */
export const symptomPhrases: Readonly<Record<string, Phrase>> = {
  "symptom-heap": heap,
  "symptom-direct": direct,
  "symptom-metaspace": metaspace,
  "symptom-job-manager-heap": jobManagerHeap,
  "symptom-container": container,
  "symptom-yarn": yarn,
  "symptom-overhead": overhead,
  "symptom-rocksdb-budget": rocksdbBudget,
  "symptom-rocksdb-unmanaged": rocksdbUnmanaged,
  "symptom-start": start,
  "symptom-rest": rest,
  "symptom-job-manager-start": jobManagerStart,
  "symptom-buffers": buffers,
  "symptom-weights": weights,
  "symptom-flushing": flushing,
  "symptom-idle": idle,
  "symptom-upgrade": upgrade,
  "symptom-xmx": xmx,
};
