import { givenChoice, givenNumber, type GivenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";
import { sizeInput } from "./sizes.js";

const options = "RocksDBOptions";

export const managedConsumers = givenChoice({
  id: "managedConsumers",
  title: "Who uses managed memory beside RocksDB",
  help: "Operators of batch jobs and of some SQL queries, and Python processes. Each has a weight.",
  initial: "nobody",
  options: { nobody: "nobody", operators: "operators", python: "Python", both: "operators and Python" },
  link: "managed-users",
  source: cited("talk", "Example: windows in Java"),
});

export const rocksdbMemory = givenChoice({
  id: "rocksdbMemory",
  title: "What bounds RocksDB’s memory",
  help: "state.backend.rocksdb.memory.managed or .fixed-per-slot; with neither, each state has its memory alone.",
  initial: "managed",
  options: { managed: "managed memory", fixed: "a fixed size for each slot", nothing: "nothing" },
  link: "rocksdb-memory",
  source: cited("flink", `${options}, managed by default since 1.10`),
});

export const rocksdbFixedBytes = sizeInput({
  id: "rocksdbFixedBytes",
  symbol: "Q_f",
  title: "RocksDB’s fixed size for each slot",
  help: "state.backend.rocksdb.memory.fixed-per-slot: counts only where it bounds RocksDB. Flink counts it nowhere.",
  mebibytes: 512,
  link: "rocksdb-fixed",
  source: assumed("no default; as much as a TaskManager as shipped has in managed memory"),
});

/** An input for one of RocksDB’s ratios. */
function ratioInput<const Id extends string>(
  described: Pick<GivenNumber<Id>, "id" | "symbol" | "title" | "help" | "initial" | "link">,
): GivenNumber<Id> {
  return givenNumber({
    ...described,
    unit: "fraction",
    min: 0.01,
    max: 0.99,
    scale: "linear",
    source: cited("flink", `${options}, default ${String(described.initial)}`),
  });
}

export const writeBufferRatio = ratioInput({
  id: "writeBufferRatio",
  symbol: "w_b",
  title: "RocksDB, write buffers",
  help: "state.backend.rocksdb.memory.write-buffer-ratio: of RocksDB’s memory in a slot.",
  initial: 0.5,
  link: "write-buffers",
});

export const highPriorityRatio = ratioInput({
  id: "highPriorityRatio",
  symbol: "w_h",
  title: "RocksDB, indices and filters",
  help: "state.backend.rocksdb.memory.high-prio-pool-ratio: of the cache, kept for indices and filters.",
  initial: 0.1,
  link: "high-priority",
});

export const statesPerSlot = givenNumber({
  id: "statesPerSlot",
  symbol: "n_q",
  title: "States in one slot",
  unit: "count",
  help: "Each state of each operator is a column family of its own, timers in RocksDB too.",
  initial: 2,
  min: 1,
  max: 10000,
  whole: true,
  link: "states",
  source: assumed("a window keeps its content and its timers"),
});

export const rocksdbInputs = [
  managedConsumers,
  rocksdbMemory,
  rocksdbFixedBytes,
  writeBufferRatio,
  highPriorityRatio,
  statesPerSlot,
] as const;
