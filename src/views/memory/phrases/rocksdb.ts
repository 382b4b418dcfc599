import { arenaBlockBytes, OWN_WRITE_BUFFER_BYTES } from "../../../model/memory/flink/rocksdb.js";
import { amount, counted, num, say, why, type World } from "../../world.js";
import { comparedSizes } from "../byte-text.js";

const size = (bytes: number): string => amount(bytes, "binaryBytes");

const ARENA_BLOCK_BYTES = Number(arenaBlockBytes(BigInt(OWN_WRITE_BUFFER_BYTES)));

/** Whether RocksDB would flush all the time. */
function flushing(world: World): string {
  if (world.givens.stateBackend === "heap") return "State on the heap has no write buffers.";
  if (world.givens.rocksdbMemory === "nothing") {
    return `Here each state has write buffers of its own, and flushes one of them at ${size(OWN_WRITE_BUFFER_BYTES)}.`;
  }
  const limit = num(world, "rocksdbMutableLimitBytes");
  if (Number.isNaN(limit)) return why(world, "rocksdbMutableLimitBytes");
  const [block = "", edge = ""] = comparedSizes(BigInt(ARENA_BLOCK_BYTES), BigInt(limit));
  if (limit >= ARENA_BLOCK_BYTES) {
    return `Here RocksDB flushes above ${edge}, and takes memory in blocks of ${block}: there is room for ${roomFor(limit)}.`;
  }
  const [least = "", now = ""] = comparedSizes(leastBytes(world), BigInt(num(world, "rocksdbBytes")));
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
  const overhead = num(world, "jvmOverheadBytes");
  if (Number.isNaN(bytes)) return why(world, "rocksdbBytes");
  if (world.givens.rocksdbMemory === "managed") {
    return `Here it has ${size(bytes)} of managed memory in each slot, however many states there are.`;
  }
  const slots = counted(say(world, "slotsPerTaskManager"), "slot");
  const all = num(world, "slotsPerTaskManager") * bytes;
  const head = `Here it may take ${size(all)} in ${slots}, and Flink counts none of it.`;
  if (Number.isNaN(overhead)) return `${head} ${why(world, "jvmOverheadBytes")}`;
  const room = overhead + (world.givens.managedConsumers === "nobody" ? num(world, "managedMemoryBytes") : 0);
  return all > room
    ? `${head} Overhead and unused managed memory leave ${size(room)}: the container may be killed.`
    : `${head} Overhead and unused managed memory leave ${size(room)} for it.`;
}

/** Who has how much of a slot’s managed memory. */
function shares(world: World): string {
  if (world.givens.stateBackend === "heap") {
    return "With the state on the heap nobody but operators and Python uses managed memory: without them, set it to 0.";
  }
  const share = say(world, "managedShareFraction");
  const perSlot = num(world, "managedPerSlotBytes");
  if (Number.isNaN(perSlot)) return why(world, "managedPerSlotBytes");
  return `Here RocksDB gets ${share} of the ${size(perSlot)} of a slot.`;
}

/** Every sentence about managed memory and RocksDB, by the name an author uses. */
export const rocksdbPhrases = {
  "rocksdb-flushing": flushing,
  "rocksdb-uncounted": uncounted,
  "managed-shares": shares,
} satisfies Record<string, (world: World) => string>;
