import { cited } from "../../../model/sources.js";
import type { SymptomGroup } from "./symptom.js";

/** What ends nothing: memory that is too little in one place, or lies idle in another. */
export const nobodyEndedIt: SymptomGroup = {
  id: "slow",
  title: "Nobody ended it, and it is slow or wasteful",
  lead:
    "The process runs, and no limit was hit. These do not show as errors: look for them in the start-up log and the " +
    "metrics of a job that is slower than it should be.",
  symptoms: [
    {
      id: "flushing",
      signs: [
        "RocksDBStateBackend performance will be poor because of the current Flink memory configuration! RocksDB will flush memtable constantly, causing high IO and CPU. …",
      ],
      where: "TaskManager’s log, a warning for each state",
      means:
        "A slot’s managed memory is so small that RocksDB’s write buffers are over their limit as soon as they have one block. " +
        "They are flushed with almost nothing in them.",
      limit: "[[=symptom-flushing]]",
      tell: [
        "Many small files and a busy disk at a low rate: `state.backend.rocksdb.metrics.num-immutable-mem-table`, `mem-table-flush-pending`.",
      ],
      change: [
        "Raise `taskmanager.memory.managed.fraction`, [[managedFraction]], or the process, [[taskManagerProcessBytes]].",
        "Fewer slots, [[slotsPerTaskManager]]: each has its part of managed memory to itself.",
      ],
      useless: ["More cores, or a faster disk: the work itself is needless."],
      versions: "The warning came with FLINK-19238; RocksDB has a budget since 1.10.",
      source: cited("flink", "RocksDBOperationUtils.sanityCheckArenaBlockSize"),
    },
    {
      id: "idle-managed",
      signs: ["Status.Flink.Memory.Managed.Used: 0"],
      where: "metrics, with state on the heap",
      means:
        "Managed memory is set aside whether anybody uses it or not. Streaming with state on the heap and without Python " +
        "uses none.",
      limit: "[[=symptom-idle]]",
      tell: ["`Status.Flink.Memory.Managed.Used` is 0 while the job runs, and `Managed.Total` is not."],
      change: [
        "Set `taskmanager.memory.managed.fraction`, [[managedFraction]], or `.size`, [[setManagedBytes]], to 0. The task heap gets all of it.",
      ],
      useless: ["A larger process: the same fraction of what you add lies idle."],
      versions: "Since 1.10. In 1.9 and before, managed memory of streaming jobs was not taken.",
      source: cited("flink", "docs, mem_tuning.md"),
    },
    {
      id: "network-grew",
      signs: ["Network:               …"],
      where: "start-up log, after an upgrade to 1.17 or later",
      means:
        "Up to 1.16 network memory ended at 1 GiB. Since 1.17 it has no maximum, so a large TaskManager gives more to the network " +
        "and less to the task heap, with the same configuration.",
      limit: "[[=symptom-upgrade]]",
      tell: ["Compare the lines Network and Task of the start-up logs before and after."],
      change: ["Set `taskmanager.memory.network.max` to `1g` again: [[networkMaxBytes]]."],
      useless: ["A higher `task.heap.size` beside it: network memory is then the rest."],
      versions: "1.17 (FLINK-30472). Total Flink memory of 10 GiB and more is concerned.",
      source: cited("flink", "release notes 1.17; TaskManagerOptions.NETWORK_MEMORY_MAX"),
    },
    {
      id: "yarn-unused",
      signs: [
        "The configured TaskManager memory is … MB. YARN will allocate … MB to make up an integer multiple of its minimum allocation memory (… MB, configured via 'yarn.scheduler.minimum-allocation-mb'). The extra … MB may not be used by Flink.",
      ],
      where: "client’s log, on YARN",
      means: "YARN rounds the container up. Flink sized the process before, and does not size it again.",
      limit: "[[=symptom-yarn]]",
      tell: ["The container in YARN’s web UI is larger than “Total Process Memory” of the start-up log."],
      change: ["Set the process to a multiple of [[yarnMinimumBytes]]: [[taskManagerProcessBytes]]."],
      useless: ["A larger `-Xmx` in `env.java.opts`: Flink’s other sizes do not follow."],
      versions: "All on YARN.",
      source: cited("flink", "YarnClusterDescriptor"),
    },
    {
      id: "heap-metric",
      signs: ["Status.JVM.Memory.Heap.Max: …"],
      where: "metrics and web UI, lower than -Xmx",
      means:
        "Some collectors keep a part of the heap to themselves, such as one of the two survivor spaces, and do not report it.",
      limit: "[[=symptom-xmx]]",
      tell: ["The flag in the process list is Flink’s; only the metric is lower. With G1 both are the same."],
      change: ["Nothing. The heap is as large as its flag says."],
      useless: ["A larger heap to make up for it."],
      versions: "All.",
      source: cited("flink", "docs, mem_setup.md, JVM parameters"),
    },
  ],
};
