import { num, say, why, type World } from "../../world.js";

/** What a subtask does for a checkpoint in one way of taking it. */
export interface SnapshotLane {
  readonly name: string;
  readonly version: string;
  /** In which records wait, in seconds; 0 where it is too short to be drawn. */
  readonly syncSeconds: number;
  readonly syncText: string;
  /** In which they go on, in seconds. */
  readonly asyncSeconds: number;
  readonly asyncText: string;
  /** What it means for the records, or for the memory. */
  readonly note: string;
}

/** From the way of the talk’s time to the one that uploads least; empty where nothing can be uploaded. */
export function snapshotLanes(world: World): readonly SnapshotLane[] {
  if (why(world, "snapshotSeconds")) return [];
  const [heap, all, files, fresh] = [
    num(world, "heapSnapshotSeconds"),
    num(world, "snapshotSeconds"),
    num(world, "allFilesSeconds"),
    num(world, "newFilesSeconds"),
  ];
  const flush = { syncSeconds: num(world, "syncSeconds"), syncText: "flush and hard links" };
  return [
    {
      ...{ name: "heap, synchronous", version: "1.3, unless a flag is set", syncSeconds: heap, asyncSeconds: 0 },
      ...{ syncText: `writes all: ${say(world, "heapSnapshotSeconds")}`, asyncText: "" },
      note: `${say(world, "pausedRecords")} messages arrive and wait`,
    },
    {
      ...{ name: "heap, asynchronous", version: "default since 1.4", syncSeconds: 0, asyncSeconds: heap },
      ...{ syncText: "copies the table", asyncText: `writes all: ${say(world, "heapSnapshotSeconds")}` },
      note: `up to ${say(world, "copiedFraction")} of the entries are copied meanwhile`,
    },
    {
      ...{ name: "RocksDB, entries", version: "full to 1.15, savepoints", syncSeconds: 0, asyncSeconds: all },
      ...{ syncText: "takes a snapshot", asyncText: `reads and writes all: ${say(world, "snapshotSeconds")}` },
      note: `${say(world, "snapshotPerMachineBytes")} from each machine, entry by entry`,
    },
    {
      ...{ name: "RocksDB, all files", version: "full since 1.16", asyncSeconds: files, ...flush },
      asyncText: `uploads files: ${say(world, "allFilesSeconds")}`,
      note: `${say(world, "rocksDiskBytes")} from each machine, nothing is read twice`,
    },
    {
      ...{ name: "RocksDB, new files", version: "incremental, since 1.3", asyncSeconds: fresh, ...flush },
      asyncText: `uploads new files: ${say(world, "newFilesSeconds")}`,
      note: `${say(world, "newFilesBytes")} from each machine, old files are named only`,
    },
  ];
}
