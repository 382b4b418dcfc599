import { cited } from "../../../model/sources.js";
import type { SymptomGroup } from "./symptom.js";

/** What the JVM itself refuses: the three limits that Flink passes to it, and the JobManager’s. */
export const endedByTheJvm: SymptomGroup = {
  id: "jvm",
  title: "The JVM said no",
  lead:
    "An `OutOfMemoryError` names the limit. Only three of Flink’s sizes are limits of the JVM: heap, direct memory, " +
    "metaspace. Thrown in a task, it fails the task and leaves the process running, unless " +
    "`taskmanager.jvm-exit-on-oom` is true.",
  symptoms: [
    {
      id: "heap",
      signs: ["java.lang.OutOfMemoryError: Java heap space", "java.lang.OutOfMemoryError: GC overhead limit exceeded"],
      where: "TaskManager’s log, or the job’s exceptions",
      means:
        "Objects of your code, records under way and state on the heap exceed the heap. All slots share it: one job’s " +
        "growth ends its neighbour’s task.",
      limit: "[[=symptom-heap]]",
      tell: [
        "`Status.JVM.Memory.Heap.Used` stays near `Heap.Max` after collections, and `Status.JVM.GarbageCollector.All.TimeMsPerSecond` rises for minutes before. A single huge record gives no such warning.",
        "A stack trace in `HeapKeyedStateBackend` or `CopyOnWriteStateMap` points to state; any other says only who asked last. A heap dump says who holds it.",
      ],
      change: [
        "Raise the process, [[taskManagerProcessBytes]], or `taskmanager.memory.task.heap.size`, [[setTaskHeapBytes]].",
        "With state on the heap, lower `taskmanager.memory.managed.fraction`, [[managedFraction]], to 0; or move state to RocksDB.",
        "Fewer slots, [[slotsPerTaskManager]], leave more heap to each.",
      ],
      useless: ["More managed memory: it comes out of the heap.", "More overhead: it comes out of the heap, too."],
      versions: "All. In 1.9 and before, the heap held network and managed memory as well, depending on the version.",
      source: cited("flink", "docs, mem_trouble.md; Task.java and TaskManagerOptions.KILL_ON_OUT_OF_MEMORY"),
    },
    {
      id: "direct",
      signs: [
        "java.lang.OutOfMemoryError: Direct buffer memory. The direct out-of-memory error has occurred. This can mean two things: …",
        "java.lang.OutOfMemoryError: Cannot reserve … bytes of direct buffer memory (allocated: …, limit: …)",
      ],
      where: "TaskManager’s log; the second text is Java 17’s",
      means:
        "Buffers outside of the heap reached `-XX:MaxDirectMemorySize`. Network memory counts there and is taken in full " +
        "when the TaskManager starts. What remains is for Netty, for clients of Kafka or S3, and for your own libraries.",
      limit: "[[=symptom-direct]]",
      tell: [
        "`Status.JVM.Memory.Direct.MemoryUsed` climbs to the limit. If it climbs without an end, a library leaks; if it stops just below, the limit is too small.",
        "In Java 17’s text, `limit` is the flag’s value. Compare it with the number here: another value means that `env.java.opts` overrides Flink’s flag.",
        "It is not “Insufficient number of network buffers”: those buffers are counted before any memory is asked for.",
      ],
      change: [
        "Raise `taskmanager.memory.task.off-heap.size` for your code and connectors: [[taskOffHeapBytes]].",
        "Raise `taskmanager.memory.framework.off-heap.size` for Flink itself, at a high parallelism or for batch shuffles: [[frameworkOffHeapBytes]].",
      ],
      useless: [
        "More network memory: the limit grows by as much as is taken at the start.",
        "More managed memory: it does not count in this limit.",
      ],
      versions:
        "The limit is passed since 1.10. On Java 17 Flink’s explanation is missing from the log: it looks for the older words, in 2.3 as well.",
      source: cited(
        "flink",
        "docs, mem_trouble.md; TaskManagerExceptionUtils and ExceptionUtils.isDirectOutOfMemoryError",
      ),
    },
    {
      id: "metaspace",
      signs: [
        "java.lang.OutOfMemoryError: Metaspace. The metaspace out-of-memory error has occurred. This can mean two things: …",
      ],
      where: "TaskManager’s log",
      means:
        "Loaded classes exceed their limit. Each job brings its own class loader. When something outlives the job and holds " +
        "on to it, a thread, a JDBC driver, a `ThreadLocal`, its classes stay.",
      limit: "[[=symptom-metaspace]]",
      tell: [
        "`Status.JVM.Memory.Metaspace.Used` grows by a step with each submission or restart: a leak. High from the first job on: a large job.",
        "`Status.JVM.ClassLoader.ClassesUnloaded` stays at 0 while jobs come and go: a leak.",
      ],
      change: [
        "For a leak: close what the job opens, put drivers into `lib/`, or start a cluster for each job.",
        "For a large job: raise `taskmanager.memory.jvm-metaspace.size`, [[metaspaceBytes]].",
      ],
      useless: [
        "A larger process: the limit is a size of its own, and what you add goes elsewhere.",
        "A higher limit for a leak: it only takes more restarts until it is reached.",
      ],
      versions: "The limit is passed since 1.10, with 96 MiB; the default is 256 MiB since 1.10.1 (FLINK-16406).",
      source: cited("flink", "docs, mem_trouble.md and debugging_classloading.md; TaskManagerExceptionUtils"),
    },
    {
      id: "job-manager-heap",
      signs: [
        "java.lang.OutOfMemoryError: Java heap space",
        "The configured or derived JVM heap memory size (…) is less than its recommended minimum value (128.000mb (134217728 bytes))",
      ],
      where: "JobManager’s log",
      means:
        "The JobManager keeps the graphs of all jobs, the metadata of checkpoints and the programs’ own `main` methods on " +
        "its heap.",
      limit: "[[=symptom-job-manager-heap]]",
      tell: [
        "The warning stands at the start and ends nothing. The error comes with many jobs, a high parallelism, or a `main` method that collects results.",
      ],
      change: [
        "Raise `jobmanager.memory.process.size`, [[jobManagerProcessBytes]], or `jobmanager.memory.heap.size`, [[setJobManagerHeapBytes]].",
      ],
      useless: ["Anything under `taskmanager.memory`: the two processes share no size."],
      versions: "The option is from 1.11 (FLIP-116); before, `jobmanager.heap.size`.",
      source: cited("flink", "docs, mem_trouble.md; JobManagerFlinkMemoryUtils.verifyJvmHeapSize"),
    },
  ],
};
