import { cited } from "../../../model/sources.js";
import type { SymptomGroup } from "./symptom.js";

/** What ends a process from outside: it used more than its container has, and no limit of the JVM stopped it. */
export const endedFromOutside: SymptomGroup = {
  id: "killed",
  title: "The kernel, YARN or Kubernetes ended it",
  lead:
    "There is no `OutOfMemoryError`: the log stops in the middle of its work. The exit code is 137, which is 128 and " +
    "the signal 9. The process used more than its container has. In a TaskManager, heap, direct memory and metaspace cannot be the cause, " +
    "for the JVM limits them. It is native memory: RocksDB, the allocator, threads, libraries.",
  symptoms: [
    {
      id: "oom-killed",
      signs: ["Last State: Terminated", "Reason: OOMKilled", "Exit Code: 137"],
      where: "kubectl describe pod",
      means:
        "The kernel ended the process at the pod’s limit. JVM overhead and managed memory are budgets, not limits: " +
        "Flink sets them aside and nobody checks what is really taken.",
      limit: "[[=symptom-container]]",
      tell: [
        "Read the start-up log’s tree, and compare the resident size of the process with it. `Status.JVM.Memory.NonHeap.Used`, heap and direct memory together below the pod’s size: the rest is native.",
        "With state on the heap and no Python, RocksDB is not it; look at threads, `MappedByteBuffer` and libraries with native code.",
        "Does the pod itself run other programs? A side-car has a limit of its own; a process in the same container has not.",
      ],
      change: [
        "Raise the overhead: `taskmanager.memory.jvm-overhead.min`, [[overheadMinBytes]], and `.max`, [[overheadMaxBytes]], where that cuts it.",
        "Or give the pod room that Flink does not divide: `kubernetes.taskmanager.memory.limit-factor`, [[podLimitFactor]].",
        "For the JobManager, limit direct memory, [[jobManagerDirectLimit]]: a leak there then shows as an error with a stack trace.",
      ],
      useless: [
        "A larger process alone: of each MiB you add, the JVM overhead gets its fraction, and nothing at all above its maximum.",
        "A smaller `-Xmx` in `env.java.opts`: Flink’s budget does not know of it.",
      ],
      versions: "All with containers. The JobManager’s limit on direct memory is from 1.11.",
      source: cited("flink", "docs, mem_trouble.md, Container Memory Exceeded; KubernetesConfigOptions"),
    },
    {
      id: "yarn-killed",
      signs: [
        "Container [pid=…,containerID=…] is running beyond physical memory limits. Current usage: … of … physical memory used; … Killing container.",
      ],
      where: "JobManager’s log, NodeManager’s log",
      means:
        "YARN’s NodeManager adds up the resident pages of the process and its children, and ends what exceeds the container.",
      limit: "[[=symptom-yarn]]",
      tell: [
        "The message has both numbers. A little above the container: the overhead is too small. Far above: something grows.",
        "“beyond virtual memory limits” is another check, `yarn.nodemanager.vmem-check-enabled`, and says nothing about memory in use.",
        "Batch jobs up to 1.20: mapped shuffle files count as well; see `taskmanager.network.blocking-shuffle.type`.",
      ],
      change: [
        "Raise the overhead, [[overheadFraction]] and at least [[overheadMinBytes]].",
        "Set the process to what YARN grants anyway: [[taskManagerProcessBytes]].",
      ],
      useless: ["A larger heap: it makes the part without a limit smaller."],
      versions:
        "All on YARN. In 1.2 to 1.9 the cut-off stood for all of it, RocksDB included; raise `containerized.heap-cutoff-ratio` there.",
      source: cited("flink", "docs, mem_trouble.md; YARN’s ContainersMonitorImpl; apache/iceberg#3695"),
    },
    {
      id: "arenas",
      signs: ["Exit Code: 137"],
      where: "after a savepoint or many checkpoints, with RocksDB",
      means:
        "The C library’s allocator keeps freed memory in arenas, one or more for each thread, and does not give it back. " +
        "RocksDB frees and allocates most when all of its state is read. The resident size then grows by a step and stays.",
      limit: "[[=symptom-overhead]]",
      tell: [
        "The resident size rises at savepoints and never falls, while RocksDB’s own numbers (`state.backend.rocksdb.metrics.block-cache-usage`, `cur-size-all-mem-tables`) stay.",
        "`pmap -x` shows many mappings of 64 MiB: arenas of glibc. With jemalloc there are none.",
      ],
      change: [
        "Use jemalloc. Flink’s own image preloads it, unless `DISABLE_JEMALLOC` is true.",
        "Elsewhere, on YARN or in an image of your own, set `MALLOC_ARENA_MAX=1` through `containerized.taskmanager.env.MALLOC_ARENA_MAX`.",
      ],
      useless: ["More managed memory: RocksDB’s cache then grows, and the arenas with it."],
      versions: "All with glibc. jemalloc is in the official image since 1.12 (FLINK-19125), the switch since 1.13.",
      source: cited("flink", "docs, mem_trouble.md and docker.md; glibc bug 15321"),
    },
    {
      id: "jemalloc",
      signs: ["Exit Code: 137"],
      where: "small pods on machines with many cores, with jemalloc",
      means:
        "The allocator jemalloc makes four arenas for each processor of the machine, not of the pod. Memory that is freed in one is not " +
        "used by another, so many arenas hold much of nothing.",
      limit: "[[=symptom-overhead]]",
      tell: [
        "`nproc` in the pod, or `/proc/cpuinfo`, shows many more processors than `resources.limits.cpu`.",
        "The resident size grows slowly and evenly, not at savepoints.",
      ],
      change: ["Set `MALLOC_CONF=narenas:…` to a few for each core of the pod, or take an image that does."],
      useless: ["`MALLOC_ARENA_MAX`: it is glibc’s, and jemalloc does not read it."],
      versions: "The official image derives the number from the pod’s quota since FLINK-39924 (June 2026).",
      source: cited("flink", "apache/flink-docker, pull request 266 (FLINK-39924)"),
    },
    {
      id: "rocksdb-budget",
      signs: ["Exit Code: 137"],
      where: "with RocksDB, managed memory on, and map state or large iterations",
      means:
        "RocksDB’s cache is asked to stay within its budget, not forced to: Flink makes it without the strict limit. Blocks " +
        "that an iterator holds cannot leave the cache, and write buffers may exceed their part.",
      limit: "[[=symptom-rocksdb-budget]]",
      tell: [
        "`state.backend.rocksdb.metrics.block-cache-pinned-usage` near or above `block-cache-capacity`. Below it, RocksDB is not it.",
        "Index and filter blocks of many files fill the cache: `state.backend.rocksdb.memory.partitioned-index-filters`.",
      ],
      change: [
        "Raise the overhead, [[overheadMinBytes]], by what is pinned; managed memory only makes the budget larger.",
        "Close iterators over map state early; hold fewer open at once.",
      ],
      useless: ["`fixed-per-slot` instead of managed memory: the cache is made the same way."],
      versions: "Since 1.10, and open: FLINK-15532. The strict limit is off in 1.20 and in 2.3.",
      source: cited("flink", "RocksDBMemoryControllerUtils.createCache; FLINK-15532, apache/flink#16835"),
    },
    {
      id: "rocksdb-unmanaged",
      signs: ["Exit Code: 137"],
      where: "with state.backend.rocksdb.memory.managed: false",
      means:
        "Each state of each slot then has a cache and write buffers of its own, by RocksDB’s defaults. Timers in RocksDB " +
        "count as a state. The sum has nothing to do with any size of Flink’s.",
      limit: "[[=symptom-rocksdb-unmanaged]]",
      tell: [
        "The resident size grows with each state that is used, [[statesPerSlot]] in a slot, and with each slot, [[slotsPerTaskManager]].",
      ],
      change: ["Turn `state.backend.rocksdb.memory.managed` on again, which is the default: [[rocksdbMemory]]."],
      useless: ["A larger container: the next state takes the same again."],
      versions: "Since 1.10 managed memory is RocksDB’s budget. In 1.9 and before there was none.",
      source: cited("flink", "docs, large_state_tuning.md; RocksDBOptions"),
    },
  ],
};
