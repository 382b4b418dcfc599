import type { World } from "../../world.js";
import type { ChooserCell } from "./cell.js";
import { wordsCell } from "./cell.js";
import {
  accessCores,
  checkpointTime,
  diskRoom,
  heapRoom,
  heldByJobManager,
  isIncremental,
  recordTime,
  restoreTime,
} from "./columns.js";
import { forstVerdict, heapVerdict, memoryThenVerdict, rocksVerdict, waitingVerdict } from "./verdicts.js";

/** One backend in the scenario. */
export interface ChooserRow {
  readonly name: string;
  readonly version: string;
  readonly cells: readonly ChooserCell[];
  /** Which cell takes most of what there is; −1 where none takes a tenth. */
  readonly binding: number;
  readonly verdict: string;
}

/** Today’s backends. */
export function rowsNow(world: World): readonly ChooserRow[] {
  const asynchronous = checkpointTime(world, { id: "heapSnapshotSeconds", waiting: false });
  return [
    row("HashMap", "Flink 2.x", { cells: onHeap(world, asynchronous), verdict: heapVerdict(world) }),
    row("RocksDB", "Flink 2.x", { cells: inRocksdb(world, "files"), verdict: rocksVerdict(world, "now") }),
    row("ForSt", "Flink 2.x", { cells: remote(), verdict: forstVerdict() }),
  ];
}

/** The three of the talk. */
export function rowsThen(world: World): readonly ChooserRow[] {
  const waiting = checkpointTime(world, { id: "heapSnapshotSeconds", waiting: true });
  return [
    row("Memory", "Flink 1.3", { cells: onHeap(world, heldByJobManager(world)), verdict: memoryThenVerdict(world) }),
    row("Fs", "Flink 1.3", { cells: onHeap(world, waiting), verdict: waitingVerdict(world) }),
    row("RocksDB", "Flink 1.3", {
      cells: inRocksdb(world, isIncremental(world) ? "files" : "entries"),
      verdict: rocksVerdict(world, "then"),
    }),
  ];
}

function row(name: string, version: string, { cells, verdict }: Pick<ChooserRow, "cells" | "verdict">): ChooserRow {
  return { name, version, cells, binding: bindingOf(cells), verdict };
}

/** What takes less than this binds nothing. Assumed. */
const LEAST_LOAD = 0.1;

/** The cell with the highest load. */
function bindingOf(cells: readonly ChooserCell[]): number {
  const highest = Math.max(-Infinity, ...cells.map(({ load }) => load).filter((load) => !Number.isNaN(load)));
  return highest < LEAST_LOAD ? -1 : cells.findIndex(({ load }) => load === highest);
}

function onHeap(world: World, checkpoint: ChooserCell): readonly ChooserCell[] {
  return [
    heapRoom(world),
    accessCores(world, "heapAccessCores"),
    recordTime(world, "heap"),
    checkpoint,
    restoreTime(world, "heapFetchSeconds"),
  ];
}

/** @param form a full checkpoint of 1.3 consists of entries, all other ones of files */
function inRocksdb(world: World, form: "files" | "entries"): readonly ChooserCell[] {
  return [
    diskRoom(world),
    accessCores(world, "rocksAccessCores"),
    recordTime(world, "rocksdb"),
    checkpointTime(world, { id: form === "files" ? "rocksCheckpointSeconds" : "snapshotSeconds", waiting: false }),
    restoreTime(world, form === "files" ? "rocksFetchSeconds" : "snapshotFetchSeconds"),
  ];
}

/** What is published of ForSt, which is not about this scenario. */
function remote(): readonly ChooserCell[] {
  const unknown = { text: "not known", note: "measure your own" };
  return [
    wordsCell("disk", { text: "the store’s", note: "local disk is a cache" }),
    wordsCell("cpu", unknown),
    wordsCell("ink", unknown),
    wordsCell("checkpoint", { text: "up to 94 % shorter", note: "published, than 1.20" }),
    wordsCell("fetch", { text: "up to 49× as fast", note: "published, than 1.20" }),
  ];
}
