import { leftOut, line } from "../../slots/configuration/lines.js";
import { amount, num, say, why, type World } from "../../world.js";

/** What bounds the memory of RocksDB. */
export function memoryLines(world: World): readonly string[] {
  const memory = String(world.evaluation.values.rocksdbMemory);
  if (memory === "fixed") {
    const bytes = `${String(num(world, "rocksdbFixedBytes"))}b`;
    return line(
      `state.backend.rocksdb.memory.fixed-per-slot: ${bytes}`,
      `${amount(num(world, "rocksdbFixedBytes"), "binaryBytes")} for all states of a slot; Flink reserves it nowhere`,
    );
  }
  if (memory === "nothing") {
    return line(
      "state.backend.rocksdb.memory.managed: false",
      `each of ${say(world, "statesPerSlot")} states of a slot has write buffers and a cache of its own; nothing bounds them`,
    );
  }
  const reason = why(world, "rocksdbBytes");
  return leftOut(
    "state.backend.rocksdb.memory.managed: true",
    reason === ""
      ? `the default: ${amount(num(world, "rocksdbBytes"), "binaryBytes")} for all states of a slot`
      : `the default. ${reason}`,
  );
}
