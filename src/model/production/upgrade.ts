import { stateBackend } from "../capacity/inputs.js";
import { slotsSeconds, syncSeconds } from "../checkpointing/inputs.js";
import { catchUpPerSecond } from "../checkpointing/load.js";
import { derive } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { allFilesSeconds, rocksCheckpointSeconds } from "../state/checkpoint.js";
import { heapSnapshotSeconds } from "../state/heap-snapshot.js";
import { claimMode, savepointForm } from "./inputs.js";
import { savepointRestoreSeconds, savepointSeconds } from "./savepoint.js";

export const upgradeDownSeconds = derive({
  id: "upgradeDownSeconds",
  symbol: String.raw`\pi_d`,
  title: "Time without records, when the job is stopped with a savepoint and started again",
  unit: "seconds",
  source: cited(
    "flink",
    "SourceOperatorStreamTask.triggerStopWithSavepointAsync: sources stop first; then slots, then the restore",
  ),
  uses: [savepointSeconds, slotsSeconds, savepointRestoreSeconds],
  compute: ({ savepointSeconds, slotsSeconds, savepointRestoreSeconds }) =>
    savepointSeconds + slotsSeconds + savepointRestoreSeconds,
  tex: ({ savepointSeconds, slotsSeconds, savepointRestoreSeconds }) =>
    `${savepointSeconds} + ${slotsSeconds} + ${savepointRestoreSeconds}`,
});

/** Nothing is processed twice: the savepoint is the last thing the old job does. */
export const upgradeCatchUpSeconds = derive({
  id: "upgradeCatchUpSeconds",
  symbol: String.raw`\pi_c`,
  title: "Catching up afterwards",
  unit: "seconds",
  source: derived("what arrived meanwhile; nothing has to be processed again"),
  uses: [catchUpPerSecond, upgradeDownSeconds],
  compute: ({ catchUpPerSecond, upgradeDownSeconds }) => catchUpPerSecond * upgradeDownSeconds,
  tex: ({ catchUpPerSecond, upgradeDownSeconds }) => String.raw`${catchUpPerSecond} \cdot ${upgradeDownSeconds}`,
});

export const upgradeSeconds = derive({
  id: "upgradeSeconds",
  symbol: String.raw`\pi_u`,
  title: "From the stop until results are on time again",
  unit: "seconds",
  source: derived("the time without records, and the catching up"),
  uses: [upgradeDownSeconds, upgradeCatchUpSeconds],
  compute: ({ upgradeDownSeconds, upgradeCatchUpSeconds }) => upgradeDownSeconds + upgradeCatchUpSeconds,
  tex: ({ upgradeDownSeconds, upgradeCatchUpSeconds }) => `${upgradeDownSeconds} + ${upgradeCatchUpSeconds}`,
});

/**
 * In NO_CLAIM the snapshot may be deleted from the moment on when it has completed. From a canonical savepoint RocksDB is
 * filled entry by entry, and no file of it has been uploaded before: `RocksDBFullRestoreOperation` of 2.3 names none.
 */
export const firstCheckpointSeconds = derive({
  id: "firstCheckpointSeconds",
  symbol: String.raw`\pi_f`,
  title: "First checkpoint after a restore",
  unit: "seconds",
  source: cited(
    "flink",
    "docs/ops/state/savepoints.md: NO_CLAIM forces it to be full, so that it uses no file of the snapshot",
  ),
  uses: [
    stateBackend,
    claimMode,
    savepointForm,
    syncSeconds,
    allFilesSeconds,
    rocksCheckpointSeconds,
    heapSnapshotSeconds,
  ],
  cases: [
    {
      when: ({ stateBackend }) => stateBackend === "heap",
      says: "the heap, as always",
      compute: ({ heapSnapshotSeconds }) => heapSnapshotSeconds,
      tex: ({ heapSnapshotSeconds }) => heapSnapshotSeconds,
    },
    {
      when: ({ claimMode }) => claimMode === "noClaim",
      says: "NO_CLAIM: all files of RocksDB",
      compute: ({ syncSeconds, allFilesSeconds }) => syncSeconds + allFilesSeconds,
      tex: ({ syncSeconds, allFilesSeconds }) => `${syncSeconds} + ${allFilesSeconds}`,
    },
    {
      when: ({ savepointForm }) => savepointForm === "canonical",
      says: "all files of RocksDB, since a canonical savepoint has none",
      compute: ({ syncSeconds, allFilesSeconds }) => syncSeconds + allFilesSeconds,
      tex: ({ syncSeconds, allFilesSeconds }) => `${syncSeconds} + ${allFilesSeconds}`,
    },
    {
      when: () => true,
      says: "as any other checkpoint",
      compute: ({ rocksCheckpointSeconds }) => rocksCheckpointSeconds,
      tex: ({ rocksCheckpointSeconds }) => rocksCheckpointSeconds,
    },
  ],
});
