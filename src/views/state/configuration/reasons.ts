import { say, why, type World } from "../../world.js";
import { roomOf } from "../opening.js";

/** Why the state is where it is, or that it has no room there; half a sentence. */
export function roomReason(world: World): string {
  const isRocks = world.evaluation.values.stateBackend === "rocksdb";
  const { heap, disk } = roomOf(world);
  const place = isRocks
    ? `the state takes ${say(world, "rocksDiskBytes")} of each machine’s disk, ${say(world, "diskFullFraction")} of it`
    : heapPlace(world);
  return (isRocks ? disk : heap) ? place : `no room: ${place}`;
}

function heapPlace(world: World): string {
  const share = why(world, "heapFullFraction") === "" ? `, ${say(world, "heapFullFraction")} of its task heaps` : "";
  return `the state takes ${say(world, "heapPerMachineBytes")} on each machine as objects${share}`;
}

/** A time to live is no option of the cluster. */
export const ttlReason =
  "the time to live is in the program, with each state: descriptor.enableTimeToLive(StateTtlConfig.newBuilder(ttl).build())";
