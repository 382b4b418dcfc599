import { givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

const measured = cited(
  "measurements",
  "state.csv: ValueState of 100 bytes within RocksDB’s memory, Flink 2.3, the mean of get and update",
);

export const accessesPerRecord = givenNumber({
  id: "accessesPerRecord",
  symbol: "n_x",
  title: "State accesses per record and window",
  unit: "count",
  help: "Reads and writes, one by one. To count up, a record reads a value and writes it.",
  initial: 2,
  min: 0,
  max: 1000,
  whole: true,
  scale: "linear",
  link: "accesses",
  source: cited("talk", "Excursion 2: Window state access"),
});

export const otherWorkSeconds = givenNumber({
  id: "otherWorkSeconds",
  symbol: "w_r",
  title: "Other work per record",
  unit: "seconds",
  help: "CPU time of one record, without its access to state: reading, parsing, your function, writing.",
  initial: 5e-6,
  min: 0,
  max: 1,
  scale: "linear",
  link: "other-work",
  source: assumed("200,000 records per second and core"),
});

export const heapAccessSeconds = givenNumber({
  id: "heapAccessSeconds",
  symbol: "a_h",
  title: "One state access on the heap",
  unit: "seconds",
  help: "Time of one read or write of state. Measured on one core; put in what you measure.",
  initial: 1.7e-7,
  min: 1e-9,
  max: 1,
  link: "heap-access",
  source: measured,
});

export const rocksAccessSeconds = givenNumber({
  id: "rocksAccessSeconds",
  symbol: "a_r",
  title: "One state access in RocksDB",
  unit: "seconds",
  help: "Time of one read or write of state, with serialization. In Flink: state.latency-track.keyed-state-enabled.",
  initial: 2.5e-6,
  min: 1e-9,
  max: 1,
  link: "rocksdb-access",
  source: measured,
});

export const speedInputs = [accessesPerRecord, otherWorkSeconds, heapAccessSeconds, rocksAccessSeconds] as const;
