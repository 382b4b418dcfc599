import { givenChoice } from "../../quantity.js";
import { cited } from "../../sources.js";
import { fractionInput, sizeInput } from "./sizes.js";

const options = "JobManagerOptions";

export const jobManagerProcessBytes = sizeInput({
  id: "jobManagerProcessBytes",
  symbol: "J_p",
  title: "JobManager, total process memory",
  help: "jobmanager.memory.process.size: all that the process may use.",
  mebibytes: 1600,
  optional: true,
  link: "jm",
  source: cited("flink", "config.yaml as shipped: 1600m"),
});

export const jobManagerFlinkBytes = sizeInput({
  id: "jobManagerFlinkBytes",
  symbol: "J_f",
  title: "JobManager, total Flink memory, if set",
  help: "jobmanager.memory.flink.size: heap and off-heap together.",
  mebibytes: null,
  link: "jm-flink",
  source: cited("flink", `${options}, no default`),
});

export const setJobManagerHeapBytes = sizeInput({
  id: "setJobManagerHeapBytes",
  symbol: "J_h",
  title: "JobManager, heap, if set",
  help: "jobmanager.memory.heap.size: it leads where it is set.",
  mebibytes: null,
  link: "jm-heap",
  source: cited("flink", `${options}, no default`),
});

export const setJobManagerOffHeapBytes = sizeInput({
  id: "setJobManagerOffHeapBytes",
  symbol: "J_d",
  title: "JobManager, off-heap, if set",
  help: "jobmanager.memory.off-heap.size: 128 MiB where nothing is set.",
  mebibytes: null,
  link: "jm-off-heap",
  source: cited("flink", `${options}, default 128 MiB`),
});

export const jobManagerMetaspaceBytes = sizeInput({
  id: "jobManagerMetaspaceBytes",
  symbol: "J_c",
  title: "JobManager, metaspace",
  help: "jobmanager.memory.jvm-metaspace.size: classes. It is a hard limit.",
  mebibytes: 256,
  link: "jm-metaspace",
  source: cited("flink", `${options}, default 256 MiB`),
});

export const jobManagerOverheadFraction = fractionInput({
  id: "jobManagerOverheadFraction",
  symbol: "q_j",
  title: "JobManager, overhead, fraction",
  help: "jobmanager.memory.jvm-overhead.fraction: of the total process memory.",
  initial: 0.1,
  link: "jm-overhead-fraction",
});

export const jobManagerOverheadMinBytes = sizeInput({
  id: "jobManagerOverheadMinBytes",
  symbol: String.raw`J_{\min}`,
  title: "JobManager, overhead, minimum",
  help: "jobmanager.memory.jvm-overhead.min: less is never given, whatever the fraction.",
  mebibytes: 192,
  link: "jm-overhead-min",
  source: cited("flink", `${options}, default 192 MiB`),
});

export const jobManagerOverheadMaxBytes = sizeInput({
  id: "jobManagerOverheadMaxBytes",
  symbol: String.raw`J_{\max}`,
  title: "JobManager, overhead, maximum",
  help: "jobmanager.memory.jvm-overhead.max: more is never given, whatever the fraction.",
  mebibytes: 1024,
  link: "jm-overhead-max",
  source: cited("flink", `${options}, default 1 GiB`),
});

export const jobManagerDirectLimit = givenChoice({
  id: "jobManagerDirectLimit",
  title: "JobManager, limit on direct memory",
  help: "jobmanager.memory.enable-jvm-direct-memory-limit: whether -XX:MaxDirectMemorySize is passed.",
  initial: "off",
  options: { off: "not limited", on: "limited to the off-heap memory" },
  link: "jm-direct-limit",
  source: cited("flink", `${options}, default false`),
});

export const jobManagerInputs = [
  jobManagerProcessBytes,
  jobManagerFlinkBytes,
  setJobManagerHeapBytes,
  setJobManagerOffHeapBytes,
  jobManagerMetaspaceBytes,
  jobManagerOverheadFraction,
  jobManagerOverheadMinBytes,
  jobManagerOverheadMaxBytes,
  jobManagerDirectLimit,
] as const;
