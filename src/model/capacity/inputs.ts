import { givenChoice, givenNumber } from "../quantity.js";
import { assumed, cited } from "../sources.js";

const setup = cited("talk", "Example: The Setup");
const hardware = cited("talk", "Example: The setup, hardware");
const emit = cited("talk", "Excursion 1: Window emit");

export const messageBytes = givenNumber({
  id: "messageBytes",
  symbol: "m",
  title: "Message size",
  unit: "bytes",
  help: "Average size of one message as it arrives, serialized. In Kafka: bytes in divided by messages in, per topic.",
  initial: 2000,
  min: 1,
  max: 1e8,
  link: "message",
  source: setup,
});

export const recordsPerSecond = givenNumber({
  id: "recordsPerSecond",
  symbol: "r",
  title: "Messages per second",
  unit: "recordsPerSecond",
  help: "Arrivals at the source, whole cluster. In Flink: the sum of numRecordsOutPerSecond over the source's subtasks.",
  initial: 1e6,
  min: 1,
  max: 1e9,
  link: "rate",
  source: setup,
});

export const distinctKeys = givenNumber({
  id: "distinctKeys",
  symbol: "K",
  title: "Distinct keys",
  unit: "count",
  help: "Keys that are live in one window, whole cluster: users, devices, accounts.",
  initial: 5e8,
  min: 1,
  max: 1e12,
  whole: true,
  link: "keys",
  source: setup,
});

export const idFields = givenNumber({
  id: "idFields",
  symbol: "f_i",
  title: "Identifying fields per entry",
  unit: "count",
  help: "Fields that name the entry. The talk has two: user id and window timestamp.",
  initial: 2,
  min: 0,
  max: 1000,
  whole: true,
  scale: "linear",
  link: "ids",
  source: emit,
});

export const idFieldBytes = givenNumber({
  id: "idFieldBytes",
  symbol: "w_i",
  title: "Width of an identifying field",
  unit: "bytes",
  help: "Serialized width. A Java int has 4 bytes, a long 8.",
  initial: 4,
  min: 1,
  max: 1e6,
  link: "id-width",
  source: emit,
});

export const aggregateFields = givenNumber({
  id: "aggregateFields",
  symbol: "f_a",
  title: "Aggregates per entry",
  unit: "count",
  help: "Values that the window keeps for each key. The talk has four longs.",
  initial: 4,
  min: 0,
  max: 1000,
  whole: true,
  scale: "linear",
  link: "aggregates",
  source: setup,
});

export const aggregateFieldBytes = givenNumber({
  id: "aggregateFieldBytes",
  symbol: "w_a",
  title: "Width of an aggregate",
  unit: "bytes",
  help: "Serialized width. A Java long has 8 bytes.",
  initial: 8,
  min: 1,
  max: 1e6,
  link: "aggregate-width",
  source: emit,
});

export const windowSeconds = givenNumber({
  id: "windowSeconds",
  symbol: "W",
  title: "Window size",
  unit: "seconds",
  help: "How far one window reaches. The same as the slide for a tumbling window.",
  initial: 300,
  min: 1,
  max: 30 * 86400,
  link: "window",
  source: emit,
});

export const slideSeconds = givenNumber({
  id: "slideSeconds",
  symbol: "S",
  title: "Window slide",
  unit: "seconds",
  help: "How often a window fires for every key.",
  initial: 60,
  min: 1,
  max: 30 * 86400,
  link: "slide",
  source: emit,
});

export const checkpointIntervalSeconds = givenNumber({
  id: "checkpointIntervalSeconds",
  symbol: "P",
  title: "Checkpoint interval",
  unit: "seconds",
  help: "execution.checkpointing.interval: from the start of one checkpoint to the start of the next.",
  initial: 60,
  min: 1,
  max: 86400,
  link: "interval",
  source: setup,
});

export const checkpointKind = givenChoice({
  id: "checkpointKind",
  title: "Checkpoints",
  help: "A full checkpoint writes all state. An incremental one writes the files that are new since the last.",
  initial: "full",
  options: { full: "full", incremental: "incremental" },
  link: "checkpoints",
  source: cited("talk", "Excursion 3: Checkpointing"),
});

export const changedFraction = givenNumber({
  id: "changedFraction",
  symbol: "c",
  title: "Share of the state in an incremental checkpoint",
  unit: "fraction",
  help: "Checkpointed data size divided by full checkpoint data size, from the web UI. Compaction uploads old entries again.",
  initial: 0.16,
  min: 0.001,
  max: 1,
  scale: "linear",
  link: "changed",
  source: cited("changelog", "value state, incremental checkpoints without changelog: 3.05 GB of 18.5 GB"),
});

export const machines = givenNumber({
  id: "machines",
  symbol: "n",
  title: "Machines",
  unit: "count",
  help: "Machines with one TaskManager each, all with the same share of the keys.",
  initial: 5,
  min: 1,
  max: 10000,
  whole: true,
  link: "machines",
  source: hardware,
});

export const linkBitsPerSecond = givenNumber({
  id: "linkBitsPerSecond",
  symbol: "L",
  title: "Link speed",
  unit: "bitsPerSecond",
  help: "Speed of one machine's network card in one direction. Full duplex: the same again in the other.",
  initial: 1e10,
  min: 1e6,
  max: 1e13,
  link: "link",
  source: hardware,
});

export const stateDisk = givenChoice({
  id: "stateDisk",
  title: "State disk",
  help: "A disk attached over the network moves every state access onto the link; a local one keeps it off.",
  initial: "network",
  options: { network: "attached over the network", local: "in the machine" },
  link: "disk",
  source: hardware,
});

export const stateBackend = givenChoice({
  id: "stateBackend",
  title: "State backend",
  help: "RocksDB keeps the working state on the state disk, the heap backend in the JVM heap.",
  initial: "rocksdb",
  options: { rocksdb: "RocksDB", heap: "heap" },
  link: "backend",
  source: cited("talk", "Excursion 2: Window state access"),
});

export const diskBytesPerSecond = givenNumber({
  id: "diskBytesPerSecond",
  symbol: "d",
  title: "Throughput of a state disk",
  unit: "bytesPerSecond",
  help: "Reads and writes together, as one machine's disk sustains them. Volumes in a cloud have a stated limit.",
  initial: null,
  min: 1e5,
  max: 1e12,
  optional: true,
  link: "disk-speed",
  source: assumed("the talk does not state it"),
});

export const stateMemoryBytes = givenNumber({
  id: "stateMemoryBytes",
  symbol: "M",
  title: "Memory for state, per machine",
  unit: "bytes",
  help: "What the heap backend can fill with state, or what RocksDB has for its cache and buffers.",
  initial: null,
  min: 1e6,
  max: 1e14,
  optional: true,
  link: "memory",
  source: assumed("the talk does not state it"),
});

export const heapFactor = givenNumber({
  id: "heapFactor",
  symbol: "h",
  title: "Heap bytes per serialized byte",
  unit: "factor",
  help: "Java objects take more room than the same values serialized.",
  initial: 3,
  min: 1,
  max: 20,
  scale: "linear",
  link: "heap-factor",
  source: assumed("entries of longs on OpenJDK 17 measure 88 bytes against 18 to 47 serialized, a factor of 2 to 5"),
});

export const coresPerMachine = givenNumber({
  id: "coresPerMachine",
  symbol: "q",
  title: "Cores per machine",
  unit: "count",
  help: "Cores that Flink may use.",
  initial: null,
  min: 1,
  max: 1024,
  optional: true,
  link: "cores",
  source: assumed("the talk does not state it; the 2018 post has 16"),
});

export const slowCoreRecordsPerSecond = givenNumber({
  id: "slowCoreRecordsPerSecond",
  symbol: "v_1",
  title: "Records per core, cautious",
  unit: "recordsPerSecond",
  help: "What one core gets through if the job is complex. Measure it: records per second divided by busy cores.",
  initial: 5000,
  min: 1,
  max: 1e8,
  link: "core-slow",
  source: cited("nexmark", "complex queries, 5 000 to 10 000 records per second and core"),
});

export const fastCoreRecordsPerSecond = givenNumber({
  id: "fastCoreRecordsPerSecond",
  symbol: "v_2",
  title: "Records per core, hopeful",
  unit: "recordsPerSecond",
  help: "What one core gets through if the job is simple.",
  initial: 55000,
  min: 1,
  max: 1e8,
  link: "core-fast",
  source: cited("nexmark", "simple queries, 40 000 to 55 000 records per second and core"),
});

export const checkpointCopies = givenNumber({
  id: "checkpointCopies",
  symbol: "k",
  title: "Copies the checkpoint store keeps",
  unit: "count",
  help: "Replication of the file system that holds checkpoints. HDFS keeps three by default; the talk counts one.",
  initial: 1,
  min: 1,
  max: 10,
  whole: true,
  scale: "linear",
  link: "copies",
  source: cited("talk", "Example: Network requirements, which counts the writing end once"),
});

export const targetUtilisation = givenNumber({
  id: "targetUtilisation",
  symbol: "u^{*}",
  title: "Utilisation you aim for",
  unit: "fraction",
  help: "How full the fullest resource may be on average, checkpoints included. The rest is for recovery and bursts.",
  initial: 0.7,
  min: 0.05,
  max: 1,
  scale: "linear",
  link: "target",
  source: cited("autoscaler", "job.autoscaler.utilization.target, default 0.7"),
});

export const machinesLost = givenNumber({
  id: "machinesLost",
  symbol: "x",
  title: "Machines lost",
  unit: "count",
  help: "Machines that fail and are not replaced at once. Their keys move to those that are left.",
  initial: 1,
  min: 0,
  max: 9999,
  whole: true,
  scale: "linear",
  link: "lost",
  source: assumed("one machine at a time is the usual case"),
});

export const downtimeSeconds = givenNumber({
  id: "downtimeSeconds",
  symbol: "D",
  title: "Downtime",
  unit: "seconds",
  help: "From the failure until records flow again. Messages wait in Kafka meanwhile.",
  initial: 60,
  min: 1,
  max: 7 * 86400,
  link: "downtime",
  source: assumed("one minute, to have a round number"),
});

export const downstreamRecordsPerSecond = givenNumber({
  id: "downstreamRecordsPerSecond",
  symbol: "v_d",
  title: "Records one downstream subtask handles",
  unit: "recordsPerSecond",
  help: "Throughput of one subtask of the operator after the window while it is busy.",
  initial: 100000,
  min: 1,
  max: 1e8,
  link: "downstream",
  source: assumed("a sink that only serializes and sends"),
});

export const drainSeconds = givenNumber({
  id: "drainSeconds",
  symbol: "T",
  title: "Time to work off one firing",
  unit: "seconds",
  help: "How long the operator after the window may take for what one firing emits. Longer than the slide and it never ends.",
  initial: 30,
  min: 0.1,
  max: 86400,
  link: "drain",
  source: assumed("half of the talk's slide"),
});

/** Every input of the capacity chapter, in the order in which the panel of inputs offers them. */
export const capacityInputs = [
  messageBytes,
  recordsPerSecond,
  distinctKeys,
  idFields,
  idFieldBytes,
  aggregateFields,
  aggregateFieldBytes,
  windowSeconds,
  slideSeconds,
  checkpointIntervalSeconds,
  checkpointKind,
  changedFraction,
  checkpointCopies,
  machines,
  linkBitsPerSecond,
  stateDisk,
  stateBackend,
  diskBytesPerSecond,
  stateMemoryBytes,
  heapFactor,
  coresPerMachine,
  slowCoreRecordsPerSecond,
  fastCoreRecordsPerSecond,
  targetUtilisation,
  machinesLost,
  downtimeSeconds,
  downstreamRecordsPerSecond,
  drainSeconds,
] as const;
