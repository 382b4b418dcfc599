import { arenaBlockBytes, OWN_WRITE_BUFFER_BYTES } from "../../../model/memory/flink/rocksdb.js";
import { amount, counted, num, say, why, type World } from "../../world.js";
import { comparedSizes } from "../byte-text.js";
import { notStarted } from "../launch.js";
import { uncountedRocksdb } from "../uncounted.js";

const size = (bytes: number): string => amount(bytes, "binaryBytes");

const ARENA_BLOCK_BYTES = Number(arenaBlockBytes(BigInt(OWN_WRITE_BUFFER_BYTES)));

/** Whether RocksDB would flush all the time. */
function flushing(world: World): string {
  if (world.givens.stateBackend === "heap") return "State on the heap has no write buffers.";
  if (world.givens.rocksdbMemory === "nothing") {
    return `Here each state has write buffers of its own, and flushes one of them at ${size(OWN_WRITE_BUFFER_BYTES)}.`;
  }
  const limit = num(world, "rocksdbMutableLimitBytes");
  if (notStarted(world) || Number.isNaN(limit)) return notStarted(world) || why(world, "rocksdbMutableLimitBytes");
  const [block = "", edge = ""] = comparedSizes(BigInt(ARENA_BLOCK_BYTES), BigInt(limit));
  if (limit >= ARENA_BLOCK_BYTES) {
    return `Here RocksDB flushes above ${edge}, and takes memory in blocks of ${block}: there is room for ${roomFor(limit)}.`;
  }
  const [least = "", now = ""] = comparedSizes(leastBytes(world), BigInt(num(world, "rocksdbBytes")));
  if (num(world, "rocksdbBytes") === 0) {
    return `Here RocksDB has no memory to share in a slot and flushes constantly: it needs ${least}.`;
  }
  return (
    `Here RocksDB flushes constantly: it takes memory in blocks of ${block}, and one of them is above the ${edge} at ` +
    `which it flushes. It has ${now} in a slot and needs ${least}.`
  );
}

const roomFor = (limit: number): string => `${amount(Math.floor(limit / ARENA_BLOCK_BYTES), "count")} of them`;

/** The least memory of a slot with which one block of an arena stays below the limit: seven eighths of the buffers. */
function leastBytes(world: World): bigint {
  const writeBuffers = Math.ceil((ARENA_BLOCK_BYTES * 8) / 7);
  return BigInt(Math.ceil((3 * writeBuffers) / (2 * num(world, "writeBufferRatio"))));
}

/** What is left of the process for a RocksDB that Flink does not count. */
function uncounted(world: World): string {
  if (world.givens.stateBackend === "heap") return "Here the state is on the heap, and there is no RocksDB.";
  const bytes = num(world, "rocksdbBytes");
  if (notStarted(world) || Number.isNaN(bytes)) return notStarted(world) || why(world, "rocksdbBytes");
  const beside = uncountedRocksdb(world);
  if (!beside) {
    if (bytes === 0) return "Here it is to stay within managed memory, and there is none.";
    return `Here it has ${size(bytes)} of managed memory in each slot, however many states there are.`;
  }
  const slots = counted(say(world, "slotsPerTaskManager"), "slot");
  const head =
    `Here it may take ${size(beside.bytes)} in ${slots}, and Flink counts none of it. Overhead and unused managed memory ` +
    `leave ${size(beside.room)}`;
  return beside.bytes > beside.room ? `${head}: the container may be killed.` : `${head} for it.`;
}

/** Who has how much of a slot’s managed memory. */
function shares(world: World): string {
  if (world.givens.stateBackend === "heap") {
    return "With the state on the heap nobody but operators and Python uses managed memory: without them, set it to 0.";
  }
  if (world.givens.rocksdbMemory !== "managed")
    return "Here RocksDB is kept out of managed memory and gets none of it.";
  const perSlot = num(world, "managedPerSlotBytes");
  if (notStarted(world) || Number.isNaN(perSlot)) return notStarted(world) || why(world, "managedPerSlotBytes");
  if (perSlot === 0) return "Here there is no managed memory to share.";
  const share = num(world, "managedShareFraction") === 1 ? "all" : say(world, "managedShareFraction");
  return `Here RocksDB gets ${share} of the ${size(perSlot)} of a slot.`;
}

/** Every sentence about managed memory and RocksDB, by the name an author uses. */
export const rocksdbPhrases = {
  "rocksdb-flushing": flushing,
  "rocksdb-uncounted": uncounted,
  "managed-shares": shares,
} satisfies Record<string, (world: World) => string>;
