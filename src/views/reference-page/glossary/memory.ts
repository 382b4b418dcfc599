import { cited } from "../../../model/sources.js";
import { termsOf } from "./term.js";

const MAP = "memory#every-byte-of-the-process-has-a-name";

/** The parts of a process. */
export const memoryTerms = termsOf({
  "Process memory": {
    says: "All that a process may use: Flink’s memory, metaspace and JVM overhead. A container is asked for that much.",
    source: cited("flink", "docs/deployment/memory/mem_setup.md"),
    at: MAP,
  },
  "Flink memory": {
    says: "What Flink deals out: heap, off-heap, managed and network memory.",
    source: cited("flink", "docs/deployment/memory/mem_setup.md"),
    at: MAP,
  },
  "Task heap": {
    says: "The Java heap for your functions, records, and state of the heap backend.",
    source: cited("flink", "docs/deployment/memory/mem_setup_tm.md"),
    at: "memory#from-the-outside-in-where-the-process-is-set",
  },
  "Off-heap memory": {
    says: "Direct and native memory of the framework and of your functions. It counts for the JVM’s limit of direct memory.",
    source: cited("flink", "docs/deployment/memory/mem_setup_tm.md"),
    at: "memory#what-the-jvm-is-told",
  },
  "Managed memory": {
    says: "Native memory that Flink divides among slots, for RocksDB, batch operators and Python.",
    source: cited("flink", "docs/deployment/memory/mem_setup_tm.md"),
    changed: {
      says: "In 1.3 up to 70 % of the heap that is free, for batch jobs; streaming did not use it.",
      source: cited("flink13", "docs/setup/config.md"),
    },
    at: "memory#managed-memory-belongs-to-the-slot",
  },
  "Network memory": {
    says: "Direct memory for network buffers, taken when the process starts.",
    source: cited("flink", "docs/deployment/memory/mem_setup_tm.md"),
    changed: { says: "On the heap until 1.5.", source: cited("flink13", "TaskManagerServices") },
    at: "memory#network-memory-is-a-number-of-buffers",
  },
  "Network buffer": {
    says: "A segment of 32 KiB in which records travel between subtasks.",
    source: cited("flink", "TaskManagerOptions.MEMORY_SEGMENT_SIZE"),
    at: "memory#network-memory-is-a-number-of-buffers",
  },
  "Exclusive buffer": {
    says: "A buffer that belongs to one channel. Floating buffers go to whichever channel of a gate has a backlog.",
    source: cited("flink", "docs/deployment/memory/network_mem_tuning.md"),
    at: "slots#channels-grow-with-the-square-of-the-parallelism-and-each-wants-buffers",
  },
  "Credit-based flow control": {
    says: "A receiver grants each sender buffers before it sends, so that one slow channel stops no other.",
    source: cited("flink", "docs/deployment/memory/network_mem_tuning.md"),
    changed: {
      says: "Since 1.5; in 1.3 TCP stopped all channels of a connection.",
      source: cited("flink13", "NetworkEnvironment"),
    },
    at: "slots#then-a-local-channel-cost-as-much-as-a-remote-one",
  },
  "Buffer debloating": {
    says: "Flink makes buffers smaller, so that what is on the way takes about a second.",
    source: cited("flink", "docs/deployment/memory/network_mem_tuning.md"),
    changed: { says: "Since 1.14.", source: cited("notes", "1.14, Buffer debloating") },
    at: "memory#debloating-makes-buffers-smaller-not-fewer",
  },
  Metaspace: {
    says: "Memory of the JVM for classes. Flink limits it.",
    source: cited("flink", "TaskManagerOptions"),
    changed: { says: "No limit in 1.3.", source: cited("flink13", "BootstrapTools") },
    at: MAP,
  },
  "JVM overhead": {
    says: "A reserve for stacks, code and all that the JVM takes beside its heap. No flag enforces it.",
    source: cited("flink", "docs/deployment/memory/mem_setup.md"),
    at: "memory#what-the-jvm-is-told",
  },
  "Cut-off": {
    says: "The share of a container that was kept from the Java heap.",
    source: cited("flink13", "ContaineredTaskManagerParameters"),
    changed: { says: "Gone since 1.10: each part has a size.", source: cited("flink", "mem_migration.md") },
    at: "memory#the-slide-s-container-had-less-heap-than-the-slide-says",
  },
});
