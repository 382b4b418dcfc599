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
  const managed =
    num(world, "slotsPerTaskManager") > 1
      ? `${sized(world, "managedMemoryBytes")} are managed memory for ${say(world, "slotsPerTaskManager")} slots`
      : `${sized(world, "managedMemoryBytes")} are managed memory`;
  return (
    `Of ${sized(world, "totalProcessBytes")}, the JVM heap of a TaskManager gets ${sized(world, "jvmHeapBytes")}, and your ` +
    `code and its objects ${sized(world, "taskHeapBytes")} of that. ${managed}, ${sized(world, "networkMemoryBytes")} ` +
    `network buffers, and ${sized(world, "metaspaceBytes")} and ${sized(world, "jvmOverheadBytes")} are kept for the JVM’s ` +
    "classes and its own needs."
  );
}
