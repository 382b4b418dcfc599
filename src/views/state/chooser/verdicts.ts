import { amount, num, say, why, type World } from "../../world.js";
import { HEAP_FOR_STATE, roomOf } from "../opening.js";
import { isIncremental, type CheckpointTime } from "./columns.js";
import { inJobManager } from "./job-manager.js";

/** Whether the heap of today has room, and what would make it. */
export function heapVerdict(world: World): string {
  const reason = why(world, "heapFullFraction");
  if (reason) return `No answer. ${reason}`;
  if (!roomOf(world).heap) return `No room: ${neededHeap(world)}.`;
  return `Has room, and no access to state is faster. ${lateSentence(world, "heapSnapshotSeconds")}`.trim();
}

/** How much larger the heaps would have to be. */
function neededHeap(world: World): string {
  const factor = num(world, "heapFullFraction") / HEAP_FOR_STATE;
  return `all task heaps together would have to be ${amount(factor, "factor")} as large, with ${amount(1 - HEAP_FOR_STATE, "fraction")} of them kept free`;
}

/** Whether the disks have room, and what RocksDB costs. */
export function rocksVerdict(world: World, era: "then" | "now"): string {
  const reason = why(world, "diskFullFraction");
  if (reason) return `No answer. ${reason}`;
  const room = roomOf(world).disk
    ? "Has room"
    : `No room: the state takes ${say(world, "rocksDiskBytes")} on each machine`;
  const record = why(world, "recordFactor");
  const price = record === "" ? `a record takes ${say(world, "recordFactor")} the time it takes on the heap` : "";
  const first = price === "" ? `${room}.` : `${room}; ${price}.`;
  return [first, accessSentence(world), lateSentence(world, checkpointOf(world, era)), eraSentence(world, era)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** A full checkpoint of 1.3 has the form of a savepoint. */
function checkpointOf(world: World, era: "then" | "now"): "snapshotSeconds" | "rocksCheckpointSeconds" {
  return era === "then" && !isIncremental(world) ? "snapshotSeconds" : "rocksCheckpointSeconds";
}

function accessSentence(world: World): string {
  const share = num(world, "rocksCoreFraction");
  return share > 1 ? `All cores together are too few for its accesses.` : "";
}

function lateSentence(world: World, id: CheckpointTime): string {
  if (why(world, id)) return why(world, id);
  const isLate = num(world, id) > num(world, "checkpointIntervalSeconds");
  return isLate ? "A checkpoint takes longer than the interval." : "";
}

function eraSentence(world: World, era: "then" | "now"): string {
  if (era === "then") return "Nothing bounds its memory, and timers are on the heap.";
  return isIncremental(world) ? "" : "Incremental checkpoints would upload less.";
}

/** What is known of the remote store, which no scenario changes. */
export function forstVerdict(): string {
  return (
    "Experimental. State is in the checkpoint’s store, so that its size is no question of the machine. What an access costs " +
    "here nobody has published: the numbers are from other jobs."
  );
}

/** Whether the JobManager of 1.3 could hold a checkpoint. */
export function memoryThenVerdict(world: World): string {
  const reason = why(world, "heapSnapshotBytes") || why(world, "parallelism");
  if (reason) return `No answer. ${reason}`;
  const { bytes, limit, of } = inJobManager(world);
  if (bytes <= limit) return "Fits, but the JobManager holds every checkpoint in its heap: for tests.";
  const size = (one: number): string => amount(one, "binaryBytes");
  return of === "subtask"
    ? `Refused at the first checkpoint: one subtask has ${size(bytes)}, and ${size(limit)} are allowed. For tests.`
    : `The JobManager’s heap is too small for a checkpoint: ${size(bytes)} in ${size(limit)}. For tests.`;
}

/** What the snapshots of 1.3 cost that records wait for. */
export function waitingVerdict(world: World): string {
  const reason = why(world, "heapSnapshotSeconds");
  if (reason) return `No answer. ${reason}`;
  const wait = `records wait ${say(world, "heapSnapshotSeconds")} for each checkpoint, unless a flag makes it asynchronous`;
  if (why(world, "heapFullFraction")) return `No answer for its room; ${wait}.`;
  return roomOf(world).heap ? `Has room, but ${wait}.` : `No room, as today; and ${wait}.`;
}
