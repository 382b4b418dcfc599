import { cited } from "../../../model/sources.js";
import type { SymptomGroup } from "./symptom.js";

/** What Flink itself refuses: to start a process, or to deploy a task. */
export const refusedByFlink: SymptomGroup = {
  id: "flink",
  title: "Flink refused",
  lead:
    "Flink counted before it asked for memory, and its own exception says so. Nothing was used up yet. At the start it " +
    "is an `IllegalConfigurationException`; the process is not even launched, and the message stands in the log of " +
    "whoever launches it: the start script, the client, or the JobManager.",
  symptoms: [
    {
      id: "parts-exceed",
      signs: [
        "IllegalConfigurationException: TaskManager memory configuration failed: …",
        "Sum of configured Framework Heap Memory (…), Framework Off-Heap Memory (…), Task Off-Heap Memory (…), Managed Memory (…) and Network Memory (…) exceed configured Total Flink Memory (…).",
        "Sum of configured JVM Metaspace (…) and JVM Overhead (…) exceed configured Total Process Memory (…).",
      ],
      where: "start script, client or JobManager’s log",
      means: "The process is too small for what is in it: parts of a fixed size and minimums do not shrink with it.",
      limit: "[[=symptom-start]]",
      tell: [
        "The message names every part with its bytes. What is a fraction shrinks with the process; what is not is to blame.",
        "“Task Heap Memory” in the list of parts means that the task heap is set; without it, it is the rest.",
      ],
      change: [
        "Raise the process, [[taskManagerProcessBytes]].",
        "Or lower what is fixed: `framework.off-heap.size`, [[frameworkOffHeapBytes]], `task.off-heap.size`, [[taskOffHeapBytes]], `network.min`, [[networkMinBytes]].",
      ],
      useless: ["A smaller `jvm-overhead.fraction` below its minimum, [[overheadMinBytes]]: the minimum counts."],
      versions: "Since 1.10. Before, the cut-off took its part without a check of what was left.",
      source: cited("flink", "TaskExecutorFlinkMemoryUtils, ProcessMemoryUtils"),
    },
    {
      id: "rest-out-of-range",
      signs: [
        "Derived JVM Overhead size (…) is not in configured JVM Overhead range […, …].",
        "Derived Network Memory size (…) is not in configured Network Memory range […, …].",
        "The configured Total Process Memory size (…) is less than the sum of the derived Total Flink Memory size (…) and the configured or default JVM Metaspace size  (…).",
      ],
      where: "start script, client or JobManager’s log",
      means:
        "Too many sizes are set, so one part became the rest, and the rest has limits. With process and Flink memory both " +
        "set it is the overhead; with the task heap set it is network memory.",
      limit: "[[=symptom-rest]]",
      tell: [
        "“Derived” in the message names the part that is the rest. Its limits are in the brackets.",
        "The documentation says of a process with its task heap set that the overhead is the rest. It is not: network memory is.",
      ],
      change: [
        "Set one of the three: the process, [[taskManagerProcessBytes]]; total Flink memory, [[taskManagerFlinkBytes]]; or task heap, [[setTaskHeapBytes]], with managed memory, [[setManagedBytes]].",
        "Or widen the limits: `network.min`, [[networkMinBytes]], and `network.max`; `jvm-overhead.min`, [[overheadMinBytes]], and `.max`, [[overheadMaxBytes]].",
      ],
      useless: [
        "`network.fraction` and `jvm-overhead.fraction`: a rest does not ask for them; Flink only logs that they differ.",
      ],
      versions: "Since 1.10 for the TaskManager, since 1.11 for the JobManager.",
      source: cited("flink", "ProcessMemoryUtils, TaskExecutorFlinkMemoryUtils.sanityCheckNetworkMemory"),
    },
    {
      id: "job-manager-refused",
      signs: [
        "The configured Total Flink Memory (…) is less than the configured Off-heap Memory (…).",
        "Sum of the configured JVM Heap Memory (…) and the configured Off-heap Memory (…) does not match the configured Total Flink Memory (…). Please, make the configuration consistent or configure only one option: either JVM Heap or Total Flink Memory.",
      ],
      where: "start script or client, of a JobManager",
      means: "The JobManager’s process leaves nothing for its heap, or heap and Flink memory are both set and differ.",
      limit: "[[=symptom-job-manager-start]]",
      tell: ["The first message is also what you get when the two are equal: the heap must have at least one byte."],
      change: [
        "Raise `jobmanager.memory.process.size`, [[jobManagerProcessBytes]]; or set only one of Flink memory, [[jobManagerFlinkBytes]], and heap, [[setJobManagerHeapBytes]].",
      ],
      useless: ["A smaller overhead fraction below the overhead’s minimum, [[jobManagerOverheadMinBytes]]."],
      versions: "Since 1.11 (FLIP-116).",
      source: cited("flink", "JobManagerFlinkMemoryUtils; apache/flink-statefun#157"),
    },
    {
      id: "buffers",
      signs: [
        "java.io.IOException: Insufficient number of network buffers: required …, but only … available. The total number of network buffers is currently set to … of … bytes each.",
      ],
      where: "job’s exceptions, when its tasks are deployed",
      means:
        "Each task reserves buffers for its channels before it starts, and the TaskManager has a fixed number. The need grows " +
        "with the parallelism times the tasks of a TaskManager, not with the data.",
      limit: "[[=symptom-buffers]]",
      tell: [
        "It comes at deployment, not under load. Under load a lack of buffers is back pressure, and no error.",
        "`Status.Shuffle.Netty.RequestedMemoryUsage` of the job’s last good run shows how near it was; above 100 tasks wait for one another.",
      ],
      change: [
        "Raise `taskmanager.memory.network.fraction`, [[networkFraction]], or `.min`, [[networkMinBytes]]; and `.max`, where it cuts.",
        "Fewer slots for each TaskManager, [[slotsPerTaskManager]], or a lower parallelism.",
      ],
      useless: ["A larger `task.off-heap.size`: buffers come from network memory alone.", "A larger heap."],
      versions: "All. 1.2 has `taskmanager.network.numberOfBuffers` for it, which is gone in 2.0.",
      source: cited("flink", "NetworkBufferPool; docs, mem_trouble.md and network_mem_tuning.md"),
    },
    {
      id: "buffer-pool",
      signs: [
        "java.lang.OutOfMemoryError: Could not allocate enough memory segments for NetworkBufferPool (required (MB): …, allocated (MB): …, missing (MB): …). Cause: …",
      ],
      where: "TaskManager’s log, at the start",
      means:
        "The TaskManager takes all network memory when it starts, as direct memory, and the JVM’s limit is lower than that.",
      limit: "[[=symptom-direct]]",
      tell: [
        "With Flink’s own flags the limit is larger than network memory, so another limit is in force: look for a second `-XX:MaxDirectMemorySize` in the process list.",
      ],
      change: ["Take `-XX:MaxDirectMemorySize` and `-Xmx` out of `env.java.opts.taskmanager` and `env.java.opts.all`."],
      useless: ["Waiting for a restart: the numbers are the same each time."],
      versions: "Since 1.10. In an IDE there are no flags, and the JVM’s own limit counts.",
      source: cited("flink", "NetworkBufferPool; ProcessMemoryUtils.generateJvmParametersStr"),
    },
    {
      id: "fraction-zero",
      signs: [
        "java.lang.IllegalArgumentException: The fraction of memory to allocate should not be 0. Please make sure that all types of managed memory consumers contained in the job are configured with a non-negative weight via `taskmanager.memory.managed.consumer-weights`.",
      ],
      where: "job’s exceptions, when a task starts",
      means:
        "A consumer of managed memory has the weight 0. Setting the weights replaces all of them: a kind that is left out has " +
        "none.",
      limit: "[[=symptom-weights]]",
      tell: [
        "The stack trace names the consumer: `RocksDB` for state, `AbstractPythonFunctionOperator` for Python, an operator for batch.",
      ],
      change: [
        "Name every kind in `taskmanager.memory.managed.consumer-weights`: `OPERATOR:70,STATE_BACKEND:70,PYTHON:30` is the default.",
      ],
      useless: ["More managed memory, [[managedFraction]]: 0 of more is 0."],
      versions:
        "The kinds OPERATOR and STATE_BACKEND are from 1.13 (FLINK-20860). The older DATAPROC is not read any more in 2.0.",
      source: cited("flink", "MemoryManager.validateFraction; docs, mem_setup_tm.md"),
    },
  ],
};
