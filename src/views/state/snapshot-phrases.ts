import { amount, num, say, why, type World } from "../world.js";

/** What a synchronous snapshot costs. */
function waiting(world: World): string {
  const reason = why(world, "heapSnapshotSeconds");
  if (reason) return reason;
  const share = num(world, "heapSnapshotSeconds") / num(world, "checkpointIntervalSeconds");
  const often =
    share >= 1
      ? "That is as long as the interval or longer: the job would do nothing else."
      : `With a checkpoint every ${say(world, "checkpointIntervalSeconds")}, that is how long a record may wait.`;
  return `To write the snapshot takes ${say(world, "heapSnapshotSeconds")}, in which ${say(world, "pausedRecords")} messages arrive. ${often}`;
}

/** What an asynchronous one takes instead. */
function copies(world: World): string {
  const reason = why(world, "copiedFraction");
  if (reason) return reason;
  return (
    `In the ${say(world, "heapSnapshotSeconds")} until all is written, ${say(world, "copiedFraction")} of the entries change. ` +
    `Their copies take up to ${say(world, "copiedBytes")} on each machine, on top of ${say(world, "heapPerMachineBytes")} of state.`
  );
}

/** What full and incremental checkpoints of RocksDB upload. */
function files(world: World): string {
  const reason = why(world, "newFilesSeconds");
  if (reason) return reason;
  return (
    `All files are ${say(world, "rocksDiskBytes")} on each machine, and take ${say(world, "allFilesSeconds")}; the new ones are ` +
    `${say(world, "newFilesBytes")} and take ${say(world, "newFilesSeconds")}.`
  );
}

/** What RocksDB has of memory, and for how much state. */
function memory(world: World): string {
  const reason = why(world, "blockCacheFraction");
  if (world.evaluation.values.stateBackend === "heap") return "Here the state is on the heap, and there is no RocksDB.";
  if (reason) return reason;
  const size = (id: string): string => amount(num(world, id), "binaryBytes");
  return (
    `Here RocksDB has ${size("rocksdbBytes")} in each slot. Of these, ${size("rocksdbBlockBytes")} are for blocks ` +
    `that are read, which is ${say(world, "blockCacheFraction")} of the state of the slot.`
  );
}

/** The sentences about snapshots and about the memory of RocksDB, by the name an author uses. */
export const snapshotPhrases: Readonly<Record<string, (world: World) => string>> = {
  "state-snapshot-waiting": waiting,
  "state-snapshot-copies": copies,
  "state-snapshot-files": files,
  "state-rocksdb-memory": memory,
};
