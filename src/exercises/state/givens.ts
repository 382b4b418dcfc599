import { stated } from "../stated.js";

export const snapshotBytesPerSecond = stated("snapshotBytesPerSecond", {
  title: "What one machine writes of a snapshot, per second",
  unit: "bytesPerSecond",
  max: 1e12,
});

export const heapForStateBytes = stated("heapForStateBytes", {
  title: "Heap that state may fill, per machine",
  unit: "bytes",
  max: 1e12,
});

/** The numbers that the questions of this chapter state beside the scenario. */
export const statedNumbers = [snapshotBytesPerSecond, heapForStateBytes];
