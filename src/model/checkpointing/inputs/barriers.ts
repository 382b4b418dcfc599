import { givenChoice, givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

export const checkpointingMode = givenChoice({
  id: "checkpointingMode",
  title: "Processing guarantee",
  help: "execution.checkpointing.mode. At least once does not hold channels back, so some records may count twice.",
  initial: "exactly-once",
  options: { "exactly-once": "exactly once", "at-least-once": "at least once" },
  link: "mode",
  source: cited("flink", "CheckpointingOptions, default EXACTLY_ONCE"),
});

export const barrierAlignment = givenChoice({
  id: "barrierAlignment",
  title: "Barriers",
  help: "Aligned barriers wait for the records before them. Unaligned ones overtake them and save them.",
  initial: "aligned",
  options: { aligned: "aligned", timeout: "aligned, unaligned after a timeout", unaligned: "unaligned" },
  link: "barriers",
  source: cited("flink", "CheckpointingOptions, execution.checkpointing.unaligned.enabled, default false"),
});

export const alignedTimeoutSeconds = givenNumber({
  id: "alignedTimeoutSeconds",
  symbol: "A_t",
  title: "Timeout of aligned barriers",
  unit: "seconds",
  help: "execution.checkpointing.aligned-checkpoint-timeout: counts from the trigger at the JobManager.",
  initial: 30,
  min: 0,
  max: 86400,
  link: "aligned-timeout",
  source: assumed("the option's own default, 0, begins unaligned at once"),
});

export const parallelism = givenNumber({
  id: "parallelism",
  symbol: "p_s",
  title: "Parallelism",
  unit: "count",
  help: "Subtasks of each operator. An exchange between all of them has that many channels at each end.",
  initial: 80,
  min: 1,
  max: 32768,
  whole: true,
  link: "parallelism",
  source: cited("post", "Hardware: 16 CPUs in each of 5 machines, taken as one subtask for each"),
});

export const exchanges = givenNumber({
  id: "exchanges",
  symbol: "x_e",
  title: "Network exchanges from source to sink",
  unit: "count",
  help: "How many times a record crosses the network: each keyBy, rebalance or broadcast on its way.",
  initial: 1,
  min: 0,
  max: 100,
  whole: true,
  scale: "linear",
  link: "exchanges",
  source: cited("talk", "Example: one keyBy; the sink is chained to the window"),
});

export const bufferDebloating = givenChoice({
  id: "bufferDebloating",
  title: "Buffer debloating",
  help: "taskmanager.network.memory.buffer-debloat.enabled: keeps only as much in flight as a target time needs.",
  initial: "off",
  options: { off: "off", on: "on" },
  link: "debloat",
  source: cited("flink", "TaskManagerOptions, default false"),
});

export const debloatTargetSeconds = givenNumber({
  id: "debloatTargetSeconds",
  symbol: "t_b",
  title: "Debloating target",
  unit: "seconds",
  help: "taskmanager.network.memory.buffer-debloat.target: how long what is in flight may take, for each exchange.",
  initial: 1,
  min: 0.01,
  max: 600,
  link: "debloat-target",
  source: cited("flink", "TaskManagerOptions, default 1 s"),
});

export const slowestFactor = givenNumber({
  id: "slowestFactor",
  symbol: "s",
  title: "Slowest subtask, compared with the mean",
  unit: "factor",
  help: "State of the largest subtask divided by the mean. A checkpoint is as slow as its slowest subtask.",
  initial: 1,
  min: 1,
  max: 100,
  link: "slowest",
  source: assumed("the talk spreads keys evenly"),
});

export const syncSeconds = givenNumber({
  id: "syncSeconds",
  symbol: "t_s",
  title: "Synchronous part of a checkpoint",
  unit: "seconds",
  help: "Sync duration in the web UI. The subtask processes no record meanwhile.",
  initial: 0.2,
  min: 0,
  max: 3600,
  link: "sync",
  source: assumed("RocksDB flushes its write buffers and makes hard links"),
});

export const asyncSlowdownFraction = givenNumber({
  id: "asyncSlowdownFraction",
  symbol: "y",
  title: "Throughput lost while a checkpoint uploads",
  unit: "fraction",
  help: "Largest throughput with an upload running, compared with one without: measure both. Disk, CPU and network are shared.",
  initial: 0.05,
  min: 0,
  max: 0.9,
  scale: "linear",
  link: "slowdown",
  source: assumed("no published number; measure it"),
});

export const storeBytesPerSecond = givenNumber({
  id: "storeBytesPerSecond",
  symbol: "b_s",
  title: "Speed of the checkpoint store, per machine",
  unit: "bytesPerSecond",
  help: "What one machine can write to the file system of the checkpoints, if that is less than its link leaves.",
  initial: null,
  min: 1e4,
  max: 1e12,
  optional: true,
  link: "store",
  source: assumed("the talk does not state it; its checkpoints are limited by the link"),
});

export const keyAccess = givenChoice({
  id: "keyAccess",
  title: "How records spread over the keys",
  help: "Evenly, or as Zipf's law has it: the second key half as often as the first, the third a third as often.",
  initial: "uniform",
  options: { uniform: "evenly", zipf: "by Zipf’s law" },
  link: "keys-hit",
  source: assumed("the talk spreads them evenly"),
});

export const barrierInputs = [
  checkpointingMode,
  barrierAlignment,
  alignedTimeoutSeconds,
  parallelism,
  exchanges,
  bufferDebloating,
  debloatTargetSeconds,
  slowestFactor,
  syncSeconds,
  asyncSlowdownFraction,
  storeBytesPerSecond,
  keyAccess,
] as const;
