import { distinctKeys, machines } from "../capacity/inputs.js";
import { entryBytes, windowsPerRecord } from "../capacity/requirements.js";
import { taskHeapBytes } from "../memory/parts.js";
import { taskManagersPerMachine } from "../memory/task-managers.js";
import { derive, impossible } from "../quantity.js";
import { derived } from "../sources.js";
import { rocksBytesPerKey, snapshotBytesPerKey } from "./entry-size.js";
import { heapBytesPerKey } from "./heap-size.js";
import { localDiskBytes, spaceAmplification } from "./inputs.js";

export const stateEntries = derive({
  id: "stateEntries",
  symbol: "e_z",
  title: "Pairs of a key and a window that have state",
  unit: "count",
  source: derived("every key is in every window that is open"),
  uses: [distinctKeys, windowsPerRecord],
  compute: ({ distinctKeys, windowsPerRecord }) => distinctKeys * windowsPerRecord,
  tex: ({ distinctKeys, windowsPerRecord }) => String.raw`${distinctKeys} \cdot ${windowsPerRecord}`,
});

export const rocksStateBytes = derive({
  id: "rocksStateBytes",
  symbol: "e_R",
  title: "All state in RocksDB, as Flink writes it",
  unit: "bytes",
  source: derived("all machines together, before RocksDB’s own additions"),
  uses: [stateEntries, rocksBytesPerKey],
  compute: ({ stateEntries, rocksBytesPerKey }) => stateEntries * rocksBytesPerKey,
  tex: ({ stateEntries, rocksBytesPerKey }) => String.raw`${stateEntries} \cdot ${rocksBytesPerKey}`,
});

export const fullSnapshotBytes = derive({
  id: "fullSnapshotBytes",
  symbol: "e_F",
  title: "A canonical savepoint",
  unit: "bytes",
  source: derived("all machines together, not compressed; in 1.3 a full checkpoint, too"),
  uses: [stateEntries, snapshotBytesPerKey],
  compute: ({ stateEntries, snapshotBytesPerKey }) => stateEntries * snapshotBytesPerKey,
  tex: ({ stateEntries, snapshotBytesPerKey }) => String.raw`${stateEntries} \cdot ${snapshotBytesPerKey}`,
});

export const allHeapStateBytes = derive({
  id: "allHeapStateBytes",
  symbol: "h_H",
  title: "The same state as objects on the heap",
  unit: "bytes",
  source: derived("all machines together"),
  uses: [stateEntries, heapBytesPerKey],
  compute: ({ stateEntries, heapBytesPerKey }) => stateEntries * heapBytesPerKey,
  tex: ({ stateEntries, heapBytesPerKey }) => String.raw`${stateEntries} \cdot ${heapBytesPerKey}`,
});

/** The talk counts the fields of an entry only. */
export const snapshotOverTalk = derive({
  id: "snapshotOverTalk",
  symbol: "e_g",
  title: "A canonical savepoint, against the entries as the talk counts them",
  unit: "factor",
  source: derived("the same key and window in both"),
  uses: [snapshotBytesPerKey, entryBytes],
  compute: ({ snapshotBytesPerKey, entryBytes }) =>
    entryBytes > 0
      ? snapshotBytesPerKey / entryBytes
      : impossible("The talk’s entry has no bytes to compare with.", ["idFields", "aggregateFields"]),
  tex: ({ snapshotBytesPerKey, entryBytes }) => String.raw`\frac{${snapshotBytesPerKey}}{${entryBytes}}`,
});

export const rocksDiskBytes = derive({
  id: "rocksDiskBytes",
  symbol: "d_r",
  title: "State on the disk of one machine, with RocksDB",
  unit: "bytes",
  source: derived("spread evenly over the machines"),
  uses: [rocksStateBytes, spaceAmplification, machines],
  compute: ({ rocksStateBytes, spaceAmplification, machines }) => (rocksStateBytes * spaceAmplification) / machines,
  tex: ({ rocksStateBytes, spaceAmplification, machines }) =>
    String.raw`\frac{${rocksStateBytes} \cdot ${spaceAmplification}}{${machines}}`,
});

export const diskFullFraction = derive({
  id: "diskFullFraction",
  symbol: "d_f",
  title: "Share of the disk that RocksDB fills",
  unit: "fraction",
  source: derived("state on one machine over its disk"),
  uses: [rocksDiskBytes, localDiskBytes],
  compute: ({ rocksDiskBytes, localDiskBytes }) => rocksDiskBytes / localDiskBytes,
  tex: ({ rocksDiskBytes, localDiskBytes }) => String.raw`\frac{${rocksDiskBytes}}{${localDiskBytes}}`,
});

export const heapPerMachineBytes = derive({
  id: "heapPerMachineBytes",
  symbol: "h_M",
  title: "State on the heaps of one machine",
  unit: "bytes",
  source: derived("spread evenly over the machines"),
  uses: [allHeapStateBytes, machines],
  compute: ({ allHeapStateBytes, machines }) => allHeapStateBytes / machines,
  tex: ({ allHeapStateBytes, machines }) => String.raw`\frac{${allHeapStateBytes}}{${machines}}`,
});

export const heapFullFraction = derive({
  id: "heapFullFraction",
  symbol: "h_u",
  title: "Share of the task heaps of a machine that state would fill",
  unit: "fraction",
  source: derived("what is left has to do for records in flight and for the garbage collector"),
  uses: [heapPerMachineBytes, taskHeapBytes, taskManagersPerMachine],
  compute: ({ heapPerMachineBytes, taskHeapBytes, taskManagersPerMachine }) =>
    taskHeapBytes > 0
      ? heapPerMachineBytes / (taskHeapBytes * taskManagersPerMachine)
      : impossible("There is no task heap: nothing is left for it in the process.", ["taskManagerProcessBytes"]),
  tex: ({ heapPerMachineBytes, taskHeapBytes, taskManagersPerMachine }) =>
    String.raw`\frac{${heapPerMachineBytes}}{${taskHeapBytes} \cdot ${taskManagersPerMachine}}`,
});
