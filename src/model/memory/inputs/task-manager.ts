import { givenNumber } from "../../quantity.js";
import { cited } from "../../sources.js";
import { fractionInput, sizeInput } from "./sizes.js";

const options = "TaskManagerOptions";

export const taskManagerProcessBytes = sizeInput({
  id: "taskManagerProcessBytes",
  symbol: "M_p",
  title: "Total process memory",
  help: "taskmanager.memory.process.size: all that the process may use, and what a container is asked for.",
  mebibytes: 2000,
  link: "tm",
  source: cited("talk", "Example: Memory in Flink, TaskManager: 2000 MB on YARN"),
  optional: true,
});

export const taskManagerFlinkBytes = sizeInput({
  id: "taskManagerFlinkBytes",
  symbol: "M_f",
  title: "Total Flink memory, if set",
  help: "taskmanager.memory.flink.size: the process without metaspace and overhead. It leads where it is set.",
  mebibytes: null,
  link: "tm-flink",
  source: cited("flink", `${options}, no default`),
});

export const setTaskHeapBytes = sizeInput({
  id: "setTaskHeapBytes",
  symbol: "M_h",
  title: "Task heap, if set",
  help: "taskmanager.memory.task.heap.size: heap for user code and state on the heap. Without it, it is the rest.",
  mebibytes: null,
  link: "task-heap",
  source: cited("flink", `${options}, no default`),
});

export const setManagedBytes = sizeInput({
  id: "setManagedBytes",
  symbol: "M_m",
  title: "Managed memory, if set",
  help: "taskmanager.memory.managed.size: native memory for RocksDB, sorting and Python. Without it, the fraction counts.",
  mebibytes: null,
  link: "managed",
  source: cited("flink", `${options}, no default`),
});

export const managedFraction = fractionInput({
  id: "managedFraction",
  symbol: "q_m",
  title: "Managed memory, fraction",
  help: "taskmanager.memory.managed.fraction: of the total Flink memory.",
  initial: 0.4,
  link: "managed-fraction",
});

export const networkFraction = fractionInput({
  id: "networkFraction",
  symbol: "q_n",
  title: "Network memory, fraction",
  help: "taskmanager.memory.network.fraction: of the total Flink memory.",
  initial: 0.1,
  link: "network-fraction",
});

export const networkMinBytes = sizeInput({
  id: "networkMinBytes",
  symbol: String.raw`N_{\min}`,
  title: "Network memory, minimum",
  help: "taskmanager.memory.network.min: less is never given, whatever the fraction.",
  mebibytes: 64,
  link: "network-min",
  source: cited("flink", `${options}, default 64 MiB`),
});

export const networkMaxBytes = sizeInput({
  id: "networkMaxBytes",
  symbol: String.raw`N_{\max}`,
  title: "Network memory, maximum, if set",
  help: "taskmanager.memory.network.max: 1 GiB up to Flink 1.16; since 1.17 there is none unless you set one.",
  mebibytes: null,
  link: "network-max",
  source: cited("flink", `${options}, no limit since 1.17 (FLINK-30472)`),
});

export const frameworkHeapBytes = sizeInput({
  id: "frameworkHeapBytes",
  symbol: "H_f",
  title: "Framework heap",
  help: "taskmanager.memory.framework.heap.size: heap for Flink itself.",
  mebibytes: 128,
  link: "framework-heap",
  source: cited("flink", `${options}, default 128 MiB`),
});

export const frameworkOffHeapBytes = sizeInput({
  id: "frameworkOffHeapBytes",
  symbol: "D_f",
  title: "Framework off-heap",
  help: "taskmanager.memory.framework.off-heap.size: direct memory for Flink itself, Netty among it.",
  mebibytes: 128,
  link: "framework-off-heap",
  source: cited("flink", `${options}, default 128 MiB`),
});

export const taskOffHeapBytes = sizeInput({
  id: "taskOffHeapBytes",
  symbol: "D_t",
  title: "Task off-heap",
  help: "taskmanager.memory.task.off-heap.size: direct and native memory that user code and connectors take.",
  mebibytes: 0,
  link: "task-off-heap",
  source: cited("flink", `${options}, default 0`),
});

export const metaspaceBytes = sizeInput({
  id: "metaspaceBytes",
  symbol: "M_c",
  title: "JVM metaspace",
  help: "taskmanager.memory.jvm-metaspace.size: classes. It is a hard limit.",
  mebibytes: 256,
  link: "metaspace",
  source: cited("flink", `${options}, default 256 MiB since 1.10.1 (FLINK-16406)`),
});

export const overheadFraction = fractionInput({
  id: "overheadFraction",
  symbol: "q_o",
  title: "JVM overhead, fraction",
  help: "taskmanager.memory.jvm-overhead.fraction: of the total process memory.",
  initial: 0.1,
  link: "overhead-fraction",
});

export const overheadMinBytes = sizeInput({
  id: "overheadMinBytes",
  symbol: String.raw`O_{\min}`,
  title: "JVM overhead, minimum",
  help: "taskmanager.memory.jvm-overhead.min: less is never given, whatever the fraction.",
  mebibytes: 192,
  link: "overhead-min",
  source: cited("flink", `${options}, default 192 MiB`),
});

export const overheadMaxBytes = sizeInput({
  id: "overheadMaxBytes",
  symbol: String.raw`O_{\max}`,
  title: "JVM overhead, maximum",
  help: "taskmanager.memory.jvm-overhead.max: more is never given, whatever the fraction.",
  mebibytes: 1024,
  link: "overhead-max",
  source: cited("flink", `${options}, default 1 GiB`),
});

export const slotsPerTaskManager = givenNumber({
  id: "slotsPerTaskManager",
  symbol: "n_t",
  title: "Slots of a TaskManager",
  unit: "count",
  help: "taskmanager.numberOfTaskSlots: managed memory is divided among them.",
  initial: 1,
  min: 1,
  max: 1000,
  whole: true,
  link: "tm-slots",
  source: cited("flink", `${options}, default 1`),
});

export const taskManagerSizeInputs = [
  taskManagerProcessBytes,
  taskManagerFlinkBytes,
  setTaskHeapBytes,
  setManagedBytes,
  slotsPerTaskManager,
] as const;

export const flinkMemoryInputs = [
  frameworkHeapBytes,
  frameworkOffHeapBytes,
  taskOffHeapBytes,
  managedFraction,
  networkFraction,
  networkMinBytes,
  networkMaxBytes,
] as const;

export const surroundingInputs = [metaspaceBytes, overheadFraction, overheadMinBytes, overheadMaxBytes] as const;
