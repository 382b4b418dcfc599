import { givenChoice, givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

const hardware = cited("talk", "Example: The setup, hardware");

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

export const machineInputs = [
  machines,
  linkBitsPerSecond,
  stateDisk,
  diskBytesPerSecond,
  stateMemoryBytes,
  coresPerMachine,
  slowCoreRecordsPerSecond,
  fastCoreRecordsPerSecond,
] as const;
