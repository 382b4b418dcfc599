import { text } from "../../../model/units.js";
import { num, say, why, type World } from "../../world.js";

/** A size that somebody would say: in MiB or GiB. */
function sized(world: World, id: string): string {
  return text(num(world, id), "binaryBytes");
}

/** The chapter’s answer for the scenario in use. */
export function answer(world: World): string {
  const refusal = why(world, "totalProcessBytes");
  if (refusal) return refusal;
  return (
    `Of ${sized(world, "totalProcessBytes")}, the JVM heap of a TaskManager gets ${sized(world, "jvmHeapBytes")}, and your ` +
    `code and its objects ${sized(world, "taskHeapBytes")} of that. ${managed(world)} ${sized(world, "networkMemoryBytes")} ` +
    `are network buffers, and ${sized(world, "metaspaceBytes")} and ${sized(world, "jvmOverheadBytes")} are kept for the JVM’s ` +
    "classes and its own needs."
  );
}

/** What RocksDB, batch operators and Python have; it may be nothing. */
function managed(world: World): string {
  if (num(world, "managedMemoryBytes") === 0) return "No memory is managed;";
  const size = `${sized(world, "managedMemoryBytes")} are managed memory`;
  return num(world, "slotsPerTaskManager") > 1 ? `${size} for ${say(world, "slotsPerTaskManager")} slots,` : `${size},`;
}
