import { num, type World } from "../world.js";

/** RocksDB’s memory where Flink does not count it. */
export interface Uncounted {
  /** What it may take in all slots of a TaskManager, in bytes. */
  readonly bytes: number;
  /** What of the process has no other use, in bytes: the overhead, and managed memory if nobody uses it. */
  readonly room: number;
}

/** What RocksDB may take beside the budget; null where it is in managed memory, or where there is no RocksDB. */
export function uncountedRocksdb(world: World): Uncounted | null {
  const { stateBackend, rocksdbMemory, managedConsumers } = world.givens;
  if (stateBackend === "heap" || rocksdbMemory === "managed") return null;
  return {
    bytes: num(world, "slotsPerTaskManager") * num(world, "rocksdbBytes"),
    room: num(world, "jvmOverheadBytes") + (managedConsumers === "nobody" ? num(world, "managedMemoryBytes") : 0),
  };
}
