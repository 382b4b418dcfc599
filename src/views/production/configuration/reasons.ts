import { counted, num, say, why, type World } from "../../world.js";

/** Why this number of key groups, as half a sentence that fits a line. */
export function maxParallelismReason(world: World): string {
  const isSet = !Number.isNaN(num(world, "setMaxParallelism"));
  const skew = `with a skew of ${say(world, "keyGroupSkew")}`;
  return isSet ? `for good, ${skew}` : `for good; Flink’s own choice, ${skew}`;
}

/** What the directory has to hold, as half a sentence. */
export function savepointReason(world: World): string {
  return why(world, "keptSavepointBytes") === ""
    ? `${counted(say(world, "keptSavepoints"), "savepoint")} come to ${say(world, "keptSavepointBytes")}, and Flink deletes none`
    : "Flink deletes no savepoint";
}

/** The interval of the checkpoints. */
export function milliseconds(world: World): string {
  return String(Math.round(num(world, "checkpointIntervalSeconds") * 1000));
}
