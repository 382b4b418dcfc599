import { amount, num, say, type World } from "../../world.js";
import { DISK_FOR_STATE, HEAP_FOR_STATE } from "../opening.js";
import { barCell, wordsCell, type ChooserCell } from "./cell.js";
import { inJobManager } from "./job-manager.js";

/** What the figure compares. */
export const columns = ["memory or disk", "cores for access", "one record", "checkpoint", "restore"] as const;

/** Where the factor of a record fills its track: the talk’s rule of thumb. */
export const RULE_OF_THUMB = 10;

/** State as objects, in all task heaps of a machine. */
export function heapRoom(world: World): ChooserCell {
  return barCell(world, "heapFullFraction", {
    thing: "heap",
    full: 1,
    limit: HEAP_FOR_STATE,
    note: "of the task heaps",
  });
}

/** State in files, on the disk of a machine. */
export function diskRoom(world: World): ChooserCell {
  return barCell(world, "diskFullFraction", { thing: "disk", full: 1, limit: DISK_FOR_STATE, note: "of the disk" });
}

/** Cores that do nothing but access state. Where the cores are not stated, nothing limits them. */
export function accessCores(world: World, id: "heapAccessCores" | "rocksAccessCores"): ChooserCell {
  const all = num(world, "machines") * num(world, "coresPerMachine");
  const most = Math.max(num(world, "heapAccessCores"), num(world, "rocksAccessCores"));
  const note = Number.isNaN(all) ? "cores, of all machines" : `of ${amount(all, "count")} cores`;
  return barCell(world, id, { thing: "cpu", full: Number.isNaN(all) ? most : all, limit: all, note });
}

/** How long a record takes, against one with its state on the heap. */
export function recordTime(world: World, backend: "heap" | "rocksdb"): ChooserCell {
  const note = "the time on the heap";
  if (backend === "heap") return { thing: "ink", share: 1 / RULE_OF_THUMB, limit: null, text: "1×", note, load: NaN };
  return barCell(world, "recordFactor", { thing: "ink", full: RULE_OF_THUMB, note });
}

/** How long a checkpoint takes: of the heap, by entries, or by files. */
export type CheckpointTime = "heapSnapshotSeconds" | "snapshotSeconds" | "rocksCheckpointSeconds";

/** How long a checkpoint takes, against the interval. @param waiting whether records wait for all of it */
export function checkpointTime(world: World, { id, waiting }: { id: CheckpointTime; waiting: boolean }): ChooserCell {
  const interval = num(world, "checkpointIntervalSeconds");
  const cell = barCell(world, id, { thing: "checkpoint", full: interval, limit: interval, note: "" });
  if (cell.share === null) return cell;
  return {
    ...cell,
    text: `${cell.text} of ${say(world, "checkpointIntervalSeconds")}`,
    note: waiting ? "records wait for it" : "records go on",
  };
}

/** A checkpoint that the JobManager has to hold. */
export function heldByJobManager(world: World): ChooserCell {
  const { bytes, limit, note } = inJobManager(world);
  if (Number.isNaN(bytes / limit)) return wordsCell("checkpoint", { text: "—", note: "not known" });
  const size = (one: number): string => amount(one, "binaryBytes");
  return {
    ...{ thing: "checkpoint", note, limit: null },
    text: `${size(bytes)} of ${size(limit)}`,
    share: limit > 0 ? Math.min(1, bytes / limit) : null,
    load: limit > 0 ? bytes / limit : NaN,
  };
}

/** How long the state takes to arrive, against the slower of the two. */
export function restoreTime(
  world: World,
  id: "heapFetchSeconds" | "snapshotFetchSeconds" | "rocksFetchSeconds",
): ChooserCell {
  const longest = Math.max(num(world, "snapshotFetchSeconds"), num(world, "rocksFetchSeconds"));
  const note = id === "rocksFetchSeconds" ? "files, used as they are" : "then put in one by one";
  return barCell(world, id, { thing: "fetch", full: longest, note });
}

/** Whether checkpoints of RocksDB are incremental. */
export function isIncremental({ evaluation }: World): boolean {
  return evaluation.values.checkpointKind === "incremental";
}
