import type { FigureView } from "../figure.js";
import { roundUp } from "../domain.js";
import { tableOf } from "../rows.js";
import { amount, num, why, type World } from "../world.js";
import { stateSentence } from "./fit.js";
import { notStarted } from "./launch.js";

export interface SlotMemoryData {
  readonly bars: readonly SlotMemoryBar[];
  readonly right: number;
}

export interface SlotMemoryBar {
  readonly name: string;
  readonly pieces: readonly SlotMemoryPiece[];
  readonly bytes: number;
  readonly text: string;
}

export interface SlotMemoryPiece {
  readonly name: string;
  readonly thing: Thing;
  readonly bytes: number;
}

/** What a piece is, which decides how it looks. */
export type Thing = "write buffers" | "indices" | "blocks" | "reserve" | "others" | "held" | "beyond" | "heap";

/** What the memory of a slot becomes, beside the state that it serves, at the same scale. */
export function slotMemoryView(world: World): FigureView<SlotMemoryData> {
  const bars = barsOf(world);
  return {
    title: "The memory of a slot beside the state it serves",
    finding: notStarted(world) || stateSentence(world),
    description:
      "Two bars to one scale: the memory, divided into what becomes of it, and the state, divided into what that memory " +
      "holds and what it does not.",
    table: tableOf(
      ["Bar", "Part", "Size"],
      bars.flatMap(({ name, pieces }) => pieces.map((piece) => [name, piece.name, sizeText(piece.bytes)])),
    ),
    data: { bars, right: roundUp(1.02 * Math.max(1, ...bars.map(({ bytes }) => bytes))) },
  };
}

function barsOf(world: World): readonly SlotMemoryBar[] {
  if (notStarted(world)) return [];
  return num(world, "heapStateBytes") >= 0 ? heapBars(world) : rocksdbBars(world);
}

const sizeText = (bytes: number): string => amount(bytes, "binaryBytes");

function barOf(name: string, pieces: readonly SlotMemoryPiece[]): SlotMemoryBar {
  const shown = pieces.filter(({ bytes }) => bytes > 0);
  const bytes = shown.reduce((so, piece) => so + piece.bytes, 0);
  return { name, pieces: shown, bytes, text: sizeText(bytes) };
}

/** The heap is one for all slots of a TaskManager. */
function heapBars(world: World): readonly SlotMemoryBar[] {
  const [heap, state] = [num(world, "taskHeapBytes"), num(world, "heapStateBytes")];
  if (Number.isNaN(heap)) return [];
  return [
    barOf("task heap", [{ name: "task heap", thing: "heap", bytes: heap }]),
    barOf("state, as objects", stateIn({ held: Math.min(heap, state), all: state, names: ["fits", "does not fit"] })),
  ];
}

function rocksdbBars(world: World): readonly SlotMemoryBar[] {
  const blocks = num(world, "rocksdbBlockBytes");
  if (why(world, "blockCacheFraction")) return [];
  const state = num(world, "stateInSlotBytes");
  return [
    barOf(memoryName(world), memoryPieces(world, blocks)),
    barOf(
      "state of the slot",
      stateIn({ held: Math.min(blocks, state), all: state, names: ["in the cache", "on disk only"] }),
    ),
  ];
}

interface HeldState {
  readonly held: number;
  readonly all: number;
  readonly names: readonly [held: string, beyond: string];
}

function stateIn({ held, all, names: [inside, beyond] }: HeldState): readonly SlotMemoryPiece[] {
  return [
    { name: inside, thing: "held", bytes: held },
    { name: beyond, thing: "beyond", bytes: all - held },
  ];
}

function memoryName({ givens }: World): string {
  if (givens.rocksdbMemory === "managed") return "managed memory";
  return givens.rocksdbMemory === "fixed" ? "RocksDB, fixed size" : "RocksDB, unbounded";
}

/** Indices and filters have a part of the cache that data does not drive out. */
function memoryPieces(world: World, blocks: number): readonly SlotMemoryPiece[] {
  const [all, cache] = [num(world, "rocksdbBytes"), num(world, "rocksdbCacheBytes")];
  const writeBuffers = num(world, "rocksdbWriteBufferBytes");
  const isShared = world.givens.rocksdbMemory !== "nothing";
  const indices = isShared ? Math.min(blocks, num(world, "highPriorityRatio") * cache) : 0;
  return [
    { name: "write buffers", thing: "write buffers", bytes: writeBuffers },
    { name: "indices and filters", thing: "indices", bytes: indices },
    { name: "blocks", thing: "blocks", bytes: blocks - indices },
    { name: "reserve", thing: "reserve", bytes: isShared ? all - cache : 0 },
    { name: "others", thing: "others", bytes: sharedWithOthers(world, all) },
  ];
}

function sharedWithOthers(world: World, all: number): number {
  return world.givens.rocksdbMemory === "managed" ? num(world, "managedPerSlotBytes") - all : 0;
}
