import { machines, stateBackend } from "../capacity/inputs.js";
import { derive } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { allFilesSeconds, heapFetchSeconds, rocksFetchSeconds, snapshotFetchSeconds } from "../state/checkpoint.js";
import { heapSnapshotBytes, heapSnapshotSeconds } from "../state/heap-snapshot.js";
import { snapshotSeconds } from "../state/snapshot.js";
import { fullSnapshotBytes, rocksDiskBytes } from "../state/totals.js";
import { keptSavepoints, savepointForm } from "./inputs.js";

interface Choice {
  readonly savepointForm: "canonical" | "native";
  readonly stateBackend: "rocksdb" | "heap";
}

const entryByEntry = ({ savepointForm }: Choice): boolean => savepointForm === "canonical";
const ofFiles = ({ savepointForm, stateBackend }: Choice): boolean =>
  savepointForm === "native" && stateBackend === "rocksdb";

export const savepointBytes = derive({
  id: "savepointBytes",
  symbol: String.raw`\pi_b`,
  title: "A savepoint",
  unit: "bytes",
  source: cited("flink", "docs/ops/state/savepoints.md: canonical or native; a native one is never incremental"),
  uses: [savepointForm, stateBackend, fullSnapshotBytes, rocksDiskBytes, machines, heapSnapshotBytes],
  cases: [
    {
      when: entryByEntry,
      says: "canonical",
      compute: ({ fullSnapshotBytes }) => fullSnapshotBytes,
      tex: ({ fullSnapshotBytes }) => fullSnapshotBytes,
    },
    {
      when: ofFiles,
      says: "native, all files of RocksDB",
      compute: ({ rocksDiskBytes, machines }) => rocksDiskBytes * machines,
      tex: ({ rocksDiskBytes, machines }) => String.raw`${rocksDiskBytes} \cdot ${machines}`,
    },
    {
      when: () => true,
      says: "native, of the heap",
      compute: ({ heapSnapshotBytes }) => heapSnapshotBytes,
      tex: ({ heapSnapshotBytes }) => heapSnapshotBytes,
    },
  ],
});

export const savepointSeconds = derive({
  id: "savepointSeconds",
  symbol: String.raw`\pi_w`,
  title: "Time to write a savepoint",
  unit: "seconds",
  source: derived("all machines at the same time, each at the speed of its upload"),
  uses: [savepointForm, stateBackend, snapshotSeconds, allFilesSeconds, heapSnapshotSeconds],
  cases: [
    {
      when: entryByEntry,
      says: "canonical",
      compute: ({ snapshotSeconds }) => snapshotSeconds,
      tex: ({ snapshotSeconds }) => snapshotSeconds,
    },
    {
      when: ofFiles,
      says: "native, all files of RocksDB",
      compute: ({ allFilesSeconds }) => allFilesSeconds,
      tex: ({ allFilesSeconds }) => allFilesSeconds,
    },
    {
      when: () => true,
      says: "native, of the heap",
      compute: ({ heapSnapshotSeconds }) => heapSnapshotSeconds,
      tex: ({ heapSnapshotSeconds }) => heapSnapshotSeconds,
    },
  ],
});

export const savepointRestoreSeconds = derive({
  id: "savepointRestoreSeconds",
  symbol: String.raw`\pi_r`,
  title: "Time to restore from it",
  unit: "seconds",
  source: derived("as long as the state backend needs to fetch it; to put entries into RocksDB comes on top"),
  uses: [savepointForm, stateBackend, snapshotFetchSeconds, rocksFetchSeconds, heapFetchSeconds],
  cases: [
    {
      when: entryByEntry,
      says: "canonical",
      compute: ({ snapshotFetchSeconds }) => snapshotFetchSeconds,
      tex: ({ snapshotFetchSeconds }) => snapshotFetchSeconds,
    },
    {
      when: ofFiles,
      says: "native, all files of RocksDB",
      compute: ({ rocksFetchSeconds }) => rocksFetchSeconds,
      tex: ({ rocksFetchSeconds }) => rocksFetchSeconds,
    },
    {
      when: () => true,
      says: "native, of the heap",
      compute: ({ heapFetchSeconds }) => heapFetchSeconds,
      tex: ({ heapFetchSeconds }) => heapFetchSeconds,
    },
  ],
});

/** Each is whole: none shares a file with another. */
export const keptSavepointBytes = derive({
  id: "keptSavepointBytes",
  symbol: String.raw`\pi_k`,
  title: "Storage of the savepoints that are kept",
  unit: "bytes",
  source: derived("each is self-contained"),
  uses: [keptSavepoints, savepointBytes],
  compute: ({ keptSavepoints, savepointBytes }) => keptSavepoints * savepointBytes,
  tex: ({ keptSavepoints, savepointBytes }) => String.raw`${keptSavepoints} \cdot ${savepointBytes}`,
});
