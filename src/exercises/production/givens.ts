import { stated } from "../stated.js";

export const wholeSavepointBytes = stated("wholeSavepointBytes", {
  title: "A savepoint, all machines together",
  unit: "bytes",
  max: 1e15,
});

export const filesPerMachineBytes = stated("filesPerMachineBytes", {
  title: "Files of RocksDB on one machine",
  unit: "bytes",
  max: 1e13,
});

export const writtenBytesPerSecond = stated("writtenBytesPerSecond", {
  title: "What one machine writes, per second",
  unit: "bytesPerSecond",
  max: 1e12,
});

export const fetchedBytesPerSecond = stated("fetchedBytesPerSecond", {
  title: "What one machine fetches, per second",
  unit: "bytesPerSecond",
  max: 1e12,
});

export const stoppedSeconds = stated("stoppedSeconds", {
  title: "How long the job is stopped",
  unit: "seconds",
  max: 86400,
});

export const mostRecordsPerSecond = stated("mostRecordsPerSecond", {
  title: "What the job processes at most",
  unit: "recordsPerSecond",
  max: 1e9,
});

/** The numbers that the questions of this chapter state beside the scenario. */
export const statedNumbers = [
  wholeSavepointBytes,
  filesPerMachineBytes,
  writtenBytesPerSecond,
  fetchedBytesPerSecond,
  stoppedSeconds,
  mostRecordsPerSecond,
];
