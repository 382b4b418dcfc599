import { distinctKeys, machines, recordsPerSecond } from "../capacity/inputs.js";
import { uploadBytesPerSecond } from "../checkpointing/upload.js";
import { derive } from "../quantity.js";
import { assumed, cited, derived } from "../sources.js";
import { heapEntryBytes } from "./heap-size.js";
import { heapSnapshotSeconds } from "./heap-snapshot.js";
import { fullSnapshotBytes, stateEntries } from "./totals.js";

export const snapshotPerMachineBytes = derive({
  id: "snapshotPerMachineBytes",
  symbol: "e_M",
  title: "Savepoint of one machine, or RocksDB’s full checkpoint in 1.3",
  unit: "bytes",
  source: derived("spread evenly over the machines"),
  uses: [fullSnapshotBytes, machines],
  compute: ({ fullSnapshotBytes, machines }) => fullSnapshotBytes / machines,
  tex: ({ fullSnapshotBytes, machines }) => String.raw`\frac{${fullSnapshotBytes}}{${machines}}`,
});

export const snapshotSeconds = derive({
  id: "snapshotSeconds",
  symbol: "w_s",
  title: "Time to write it",
  unit: "seconds",
  source: derived("all of it at the speed of the upload"),
  uses: [snapshotPerMachineBytes, uploadBytesPerSecond],
  compute: ({ snapshotPerMachineBytes, uploadBytesPerSecond }) => snapshotPerMachineBytes / uploadBytesPerSecond,
  tex: ({ snapshotPerMachineBytes, uploadBytesPerSecond }) =>
    String.raw`\frac{${snapshotPerMachineBytes}}{${uploadBytesPerSecond}}`,
});

/** What the rate alone would pile up while records wait. */
export const pausedRecords = derive({
  id: "pausedRecords",
  symbol: "w_n",
  title: "Messages that arrive while a synchronous snapshot is written",
  unit: "count",
  source: derived("the rate goes on, and nobody reads"),
  uses: [heapSnapshotSeconds, recordsPerSecond],
  compute: ({ heapSnapshotSeconds, recordsPerSecond }) => heapSnapshotSeconds * recordsPerSecond,
  tex: ({ heapSnapshotSeconds, recordsPerSecond }) => String.raw`${heapSnapshotSeconds} \cdot ${recordsPerSecond}`,
});

export const copiedFraction = derive({
  id: "copiedFraction",
  symbol: "w_f",
  title: "Share of the entries that change while an asynchronous snapshot is written",
  unit: "fraction",
  source: assumed("each message hits a key at random, and all open windows of it"),
  uses: [pausedRecords, distinctKeys],
  compute: ({ pausedRecords, distinctKeys }) => -Math.expm1(-pausedRecords / distinctKeys),
  tex: ({ pausedRecords, distinctKeys }) => String.raw`1 - \exp\left(-\frac{${pausedRecords}}{${distinctKeys}}\right)`,
});

export const copiedBytes = derive({
  id: "copiedBytes",
  symbol: "w_c",
  title: "Heap of one machine for the entries that are copied meanwhile",
  unit: "bytes",
  source: cited("flink", "CopyOnWriteStateMap: an entry is copied before it changes while a snapshot holds it"),
  uses: [copiedFraction, stateEntries, heapEntryBytes, machines],
  compute: ({ copiedFraction, stateEntries, heapEntryBytes, machines }) =>
    (copiedFraction * stateEntries * heapEntryBytes) / machines,
  tex: ({ copiedFraction, stateEntries, heapEntryBytes, machines }) =>
    String.raw`\frac{${copiedFraction} \cdot ${stateEntries} \cdot ${heapEntryBytes}}{${machines}}`,
});
