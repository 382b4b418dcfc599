import { counted, num, say, why, type World } from "../../world.js";

/** Why there are so many slots, as half a sentence. */
export function slotsReason(world: World): string {
  if (why(world, "slotsRequired")) return "slots of one TaskManager; the job itself is refused";
  return `${counted(say(world, "taskManagers"), "TaskManager")} give the ${counted(say(world, "slotsRequired"), "slot")} that the job needs`;
}

/** What the default parallelism is for. */
export function parallelismReason(): string {
  return "for every operator that names no other";
}

/** What a set max parallelism does, or what Flink takes where nothing is set. */
export function maxParallelismReason(world: World): string {
  const refusal = why(world, "maxParallelism");
  if (refusal) return refusal;
  const groups = counted(say(world, "maxParallelism"), "key group");
  return Number.isNaN(num(world, "setMaxParallelism"))
    ? `not set: for this parallelism Flink derives ${groups} at the first start, and the state keeps them`
    : `${groups}, and no larger parallelism ever; changing it means to give up the state`;
}

/** Why a job does not start for want of slots, as a comment; empty where nothing is wanting. */
export function standaloneReason(world: World): string {
  const registered = num(world, "registeredTaskManagers");
  if (Number.isNaN(registered)) return "";
  const short = num(world, "slotsRequired") > registered * num(world, "slotsPerTaskManager");
  const have = `standalone: ${counted(say(world, "registeredTaskManagers"), "TaskManager")} in conf/workers`;
  return short ? `${have}, and the job needs ${say(world, "taskManagers")}: it does not start` : have;
}
