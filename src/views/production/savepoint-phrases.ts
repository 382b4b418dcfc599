import { amount, counted, num, say, why, type World } from "../world.js";

/** What a savepoint is in bytes and in seconds. */
function cost(world: World): string {
  const reason = why(world, "savepointRestoreSeconds") || why(world, "savepointSeconds");
  if (reason) return reason;
  return (
    `Here it is ${say(world, "savepointBytes")}. All machines together write it in ${say(world, "savepointSeconds")}, and fetch it again in ` +
    `${say(world, "savepointRestoreSeconds")}.`
  );
}

/** What the savepoints take that nobody deletes. */
function kept(world: World): string {
  if (why(world, "keptSavepointBytes") !== "") return "Flink deletes none of what you keep.";
  return `What you keep, ${counted(say(world, "keptSavepoints"), "savepoint")}, comes to ${say(world, "keptSavepointBytes")}.`;
}

/** What stopping with a savepoint costs. */
function stop(world: World): string {
  const reason = why(world, "upgradeSeconds");
  if (reason) return reason;
  return (
    `Here records wait ${say(world, "upgradeDownSeconds")}, and after ${say(world, "upgradeCatchUpSeconds")} of catching up results are on time ` +
    "again."
  );
}

/** What the first checkpoint after a restore takes. */
function first(world: World): string {
  const reason = why(world, "firstCheckpointSeconds") || why(world, "rocksCheckpointSeconds");
  if (reason) return reason;
  if (world.evaluation.values.stateBackend === "heap") {
    return `On the heap every checkpoint is a full one, and the first takes ${say(world, "firstCheckpointSeconds")} as any other.`;
  }
  const factor = num(world, "firstCheckpointSeconds") / num(world, "rocksCheckpointSeconds");
  const times = factor > 1 ? `${amount(factor, "factor")} as long as one in normal operation` : likeOthers(world);
  return `Here the first checkpoint takes ${say(world, "firstCheckpointSeconds")}, ${times}.`;
}

/** Why the first checkpoint is no longer than the others. */
function likeOthers({ evaluation: { values } }: World): string {
  return values.checkpointKind === "incremental"
    ? "as long as any other, as it may use files of the native snapshot"
    : "as long as any other, since all checkpoints of this scenario are full ones";
}

/** What a list becomes. */
function list(world: World): string {
  return (
    `Take ${counted(say(world, "listSubtasks"), "list")} with ${counted(say(world, "listElements"), "element")} each. Split among ` +
    `${counted(say(world, "newListSubtasks"), "subtask")}, the longest list has ${say(world, "longestList")}; as a union each has ${say(world, "allListElements")}.`
  );
}

/** The sentences about savepoints and operator state, by the name an author uses. */
export const savepointPhrases: Readonly<Record<string, (world: World) => string>> = {
  "savepoint-cost": cost,
  "savepoints-kept": kept,
  "upgrade-stop": stop,
  "first-checkpoint": first,
  "list-split": list,
};
