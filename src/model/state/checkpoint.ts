import { changedFraction, checkpointKind } from "../capacity/inputs.js";
import { stateBytesPerMachine } from "../capacity/requirements.js";
import { syncSeconds } from "../checkpointing/inputs.js";
import { fetchSeconds } from "../checkpointing/recovery.js";
import { uploadBytesPerSecond } from "../checkpointing/upload.js";
import { derive, impossible } from "../quantity.js";
import { assumed, cited, derived } from "../sources.js";
import { heapSnapshotPerMachineBytes } from "./heap-snapshot.js";
import { snapshotPerMachineBytes } from "./snapshot.js";
import { rocksDiskBytes } from "./totals.js";

const atUpload = derived("at the speed of the upload");

export const allFilesSeconds = derive({
  id: "allFilesSeconds",
  symbol: "w_g",
  title: "Time to upload all files of RocksDB",
  unit: "seconds",
  source: atUpload,
  uses: [rocksDiskBytes, uploadBytesPerSecond],
  compute: ({ rocksDiskBytes, uploadBytesPerSecond }) => rocksDiskBytes / uploadBytesPerSecond,
  tex: ({ rocksDiskBytes, uploadBytesPerSecond }) => String.raw`\frac{${rocksDiskBytes}}{${uploadBytesPerSecond}}`,
});

export const newFilesBytes = derive({
  id: "newFilesBytes",
  symbol: "d_k",
  title: "Files of RocksDB on one machine that are new since the last checkpoint",
  unit: "bytes",
  source: derived("the share that the capacity chapter counts with, of what is on the disk"),
  uses: [changedFraction, rocksDiskBytes],
  compute: ({ changedFraction, rocksDiskBytes }) => changedFraction * rocksDiskBytes,
  tex: ({ changedFraction, rocksDiskBytes }) => String.raw`${changedFraction} \cdot ${rocksDiskBytes}`,
});

export const newFilesSeconds = derive({
  id: "newFilesSeconds",
  symbol: "w_v",
  title: "Time to upload the new files of RocksDB",
  unit: "seconds",
  source: atUpload,
  uses: [newFilesBytes, uploadBytesPerSecond],
  compute: ({ newFilesBytes, uploadBytesPerSecond }) => newFilesBytes / uploadBytesPerSecond,
  tex: ({ newFilesBytes, uploadBytesPerSecond }) => String.raw`\frac{${newFilesBytes}}{${uploadBytesPerSecond}}`,
});

/** Since 1.16 a full checkpoint consists of files as well; before, it had the form of a savepoint. */
export const rocksCheckpointSeconds = derive({
  id: "rocksCheckpointSeconds",
  symbol: "w_k",
  title: "Checkpoint with RocksDB, in normal operation",
  unit: "seconds",
  source: cited(
    "flink",
    "RocksNativeFullSnapshotStrategy, RocksIncrementalSnapshotStrategy: flush, hard links, upload",
  ),
  uses: [checkpointKind, syncSeconds, newFilesSeconds, allFilesSeconds],
  cases: [
    {
      when: ({ checkpointKind }) => checkpointKind === "incremental",
      says: "with the files that are new",
      compute: ({ syncSeconds, newFilesSeconds }) => syncSeconds + newFilesSeconds,
      tex: ({ syncSeconds, newFilesSeconds }) => `${syncSeconds} + ${newFilesSeconds}`,
    },
    {
      when: () => true,
      says: "with all files",
      compute: ({ syncSeconds, allFilesSeconds }) => syncSeconds + allFilesSeconds,
      tex: ({ syncSeconds, allFilesSeconds }) => `${syncSeconds} + ${allFilesSeconds}`,
    },
  ],
});

const nothingToCompare = () =>
  impossible("The talk’s state has no bytes to compare with.", ["idFields", "aggregateFields", "distinctKeys"]);

/** The time of the chapter on checkpointing, for the bytes of this one. */
export const snapshotFetchSeconds = derive({
  id: "snapshotFetchSeconds",
  symbol: "w_p",
  title: "Time to fetch the state from a canonical savepoint",
  unit: "seconds",
  source: assumed("as long as the talk’s state takes, in proportion; to put the entries in comes on top"),
  uses: [fetchSeconds, snapshotPerMachineBytes, stateBytesPerMachine],
  compute: ({ fetchSeconds, snapshotPerMachineBytes, stateBytesPerMachine }) =>
    stateBytesPerMachine > 0 ? (fetchSeconds * snapshotPerMachineBytes) / stateBytesPerMachine : nothingToCompare(),
  tex: ({ fetchSeconds, snapshotPerMachineBytes, stateBytesPerMachine }) =>
    String.raw`\frac{${fetchSeconds} \cdot ${snapshotPerMachineBytes}}{${stateBytesPerMachine}}`,
});

export const heapFetchSeconds = derive({
  id: "heapFetchSeconds",
  symbol: "w_z",
  title: "Time to fetch a snapshot of the heap",
  unit: "seconds",
  source: assumed("as long as the talk’s state takes, in proportion; to put the entries in comes on top"),
  uses: [fetchSeconds, heapSnapshotPerMachineBytes, stateBytesPerMachine],
  compute: ({ fetchSeconds, heapSnapshotPerMachineBytes, stateBytesPerMachine }) =>
    stateBytesPerMachine > 0 ? (fetchSeconds * heapSnapshotPerMachineBytes) / stateBytesPerMachine : nothingToCompare(),
  tex: ({ fetchSeconds, heapSnapshotPerMachineBytes, stateBytesPerMachine }) =>
    String.raw`\frac{${fetchSeconds} \cdot ${heapSnapshotPerMachineBytes}}{${stateBytesPerMachine}}`,
});

export const rocksFetchSeconds = derive({
  id: "rocksFetchSeconds",
  symbol: "w_q",
  title: "Time to fetch the files of RocksDB",
  unit: "seconds",
  source: assumed("as long as the talk’s state takes, in proportion; the files are used as they come"),
  uses: [fetchSeconds, rocksDiskBytes, stateBytesPerMachine],
  compute: ({ fetchSeconds, rocksDiskBytes, stateBytesPerMachine }) =>
    stateBytesPerMachine > 0 ? (fetchSeconds * rocksDiskBytes) / stateBytesPerMachine : nothingToCompare(),
  tex: ({ fetchSeconds, rocksDiskBytes, stateBytesPerMachine }) =>
    String.raw`\frac{${fetchSeconds} \cdot ${rocksDiskBytes}}{${stateBytesPerMachine}}`,
});
