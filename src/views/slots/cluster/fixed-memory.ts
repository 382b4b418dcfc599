import { shareBesideBytes } from "../../../model/memory/shares.js";
import { num, why, type World } from "../../world.js";

/** The memory of a TaskManager with another number of slots. */
export interface ProcessMemory {
  /** All of the process. */
  readonly processBytes: number;
  /** What no slot gets: metaspace, JVM overhead, and the framework’s heap and off-heap memory. */
  readonly fixedBytes: number;
}

/**
 * How large a TaskManager becomes with so many slots, when each slot keeps what it has of Flink’s memory: task heap, task
 * off-heap, managed and network memory. The overhead follows, as a fraction between its limits. NaN where the
 * scenario’s TaskManager does not start; and in 1.3, whose cut-off holds what slots use and what they do not.
 */
export function memoryWith(world: World, slots: number): ProcessMemory {
  const framework = num(world, "frameworkHeapBytes") + num(world, "frameworkOffHeapBytes");
  const perSlot = (num(world, "totalFlinkBytes") - framework) / num(world, "slotsPerTaskManager");
  const flinkBytes = Math.round(perSlot * slots) + framework;
  if (slots === num(world, "slotsPerTaskManager")) return asItIs(world, framework);
  const metaspace = num(world, "metaspaceBytes");
  const overhead = overheadBeside(world, flinkBytes + metaspace);
  return { processBytes: flinkBytes + metaspace + overhead, fixedBytes: framework + metaspace + overhead };
}

/** The reader’s own has the overhead that it has: with two sizes set, that may be another one. */
function asItIs(world: World, framework: number): ProcessMemory {
  const processBytes = whyUnknown(world) === "" ? num(world, "totalProcessBytes") : NaN;
  const fixedBytes = framework + num(world, "metaspaceBytes") + num(world, "jvmOverheadBytes");
  return { processBytes, fixedBytes: Number.isNaN(processBytes) ? NaN : fixedBytes };
}

/** Why there is no such number; empty where there is one. */
export function whyUnknown(world: World): string {
  return world.givens.flinkVersion === "then"
    ? "In 1.3 the cut-off holds what no slot uses and RocksDB’s memory alike; nothing tells them apart."
    : why(world, "totalProcessBytes");
}

/** Source: ProcessMemoryUtils.deriveWithInverseFraction; limits as the scenario has them. */
function overheadBeside(world: World, bytes: number): number {
  if (whyUnknown(world) !== "") return NaN;
  const share = shareBesideBytes(bytes, num(world, "overheadFraction"));
  return Math.min(Math.max(share, num(world, "overheadMinBytes")), num(world, "overheadMaxBytes"));
}
